import { risks, type Finding, type ModelUse, type Report, type Risk, type Stance, type Verdict } from '../types'
import { troublesOf, type Trouble } from './troubles'

const riskNames: Record<Risk, string> = { none: '无', low: '低', medium: '中', high: '高', blocker: '阻断' }
const stanceNames: Record<Stance, string> = {
  asserted: '作为事实陈述',
  refuted_here: '文中在辟谣',
  quoted: '引述他人说法',
  question: '提问',
  hypothetical: '假设',
}
const verdictNames: Record<Verdict, string> = {
  supported: '有依据',
  refuted: '与已知事实不符',
  misleading: '易误导',
  conflicting: '说法不一',
  insufficient: '依据不足，请人判断',
  outdated: '已过时',
  not_checkable: '无法核查',
}

const place = ({ blockId, position }: Trouble['target']) => `${blockId} 第 ${position.start + 1}–${position.end} 字`

/** On one line, whatever lines it stands on. */
const quoted = (words: string) => `“${words.replace(/\s*\n\s*/g, ' ')}”`

const claimLines = ({ claim, findings }: Trouble): string[] => {
  if (!claim) return []
  const { stance, verdict, reasons, correction } = claim
  const told = new Set([...findings.map(({ message }) => message.zh), `文中${stanceNames[stance]}`])
  return [
    `核查：${verdictNames[verdict]}（${stanceNames[stance]}）`,
    ...reasons.filter((reason) => !told.has(reason)).map((reason) => `理由：${reason}`),
    ...(correction ? [`已知：${correction}`] : []),
  ]
}

/** What one rule says of a place, with all the words that it says it of. */
const findingLines = ([first, ...rest]: readonly Finding[], { target, claim }: Trouble): string[] => {
  if (!first) return []
  const { severity, message, hint, reference } = first
  const words = [...new Set([first, ...rest].map(({ target: { quote } }) => quote.exact))]
  const shown = words.filter((exact) => exact !== target.quote.exact).map(quoted)
  return [
    `[${riskNames[severity]}] ${message.zh}${shown.length > 0 ? `：${shown.join('')}` : ''}`,
    ...(hint.zh === claim?.correction ? [] : [`  建议：${hint.zh}`]),
    `  依据：${reference}`,
  ]
}

const saysTheSame = (one: Finding, other: Finding) =>
  one.ruleId === other.ruleId && one.message.zh === other.message.zh && one.severity === other.severity

/** Those that say the same stand together, where the first of them stands. */
const bySaying = (findings: readonly Finding[]): Finding[][] =>
  findings
    .filter((finding, at) => findings.findIndex((other) => saysTheSame(finding, other)) === at)
    .map((first) => findings.filter((finding) => saysTheSame(first, finding)))

const troubleLines = (trouble: Trouble): string[] => [
  `[${riskNames[trouble.risk]}] ${quoted(trouble.target.quote.exact)}（${place(trouble.target)}）`,
  ...claimLines(trouble),
  ...bySaying(trouble.findings).flatMap((same) => findingLines(same, trouble)),
]

/** Numbered, its first line beside the number, the others below each other. */
const item = ([first = '', ...rest]: string[], at: number) =>
  [`${String(at + 1).padStart(3)}. ${first}`, ...rest.map((line) => `     ${line}`)].join('\n')

const countsOf = (found: readonly Risk[]): string =>
  [...risks]
    .reverse()
    .map((risk) => ({ risk, count: found.filter((one) => one === risk).length }))
    .filter(({ count }) => count > 0)
    .map(({ risk, count }) => `${riskNames[risk]} ${count}`)
    .join('，')

const modelLine = ({ host, model, tokensIn, tokensOut, failures }: ModelUse) =>
  `大模型：${model}（${host}），用 ${tokensIn + tokensOut} token${failures.length > 0 ? `，${failures.length} 处没有读成` : ''}`

/** A report for a person at a terminal, in Chinese: each place that something is said about once, the gravest first. */
export const readableReport = (report: Report, name: string): string => {
  const { risk, coverage, model } = report
  const troubles = troublesOf(report)
  return `${[
    `${name}　${coverage.characters} 字${coverage.truncated ? '（太长，没有全部列出或读完）' : ''}　总体风险：${riskNames[risk]}${model ? `\n${modelLine(model)}` : ''}`,
    `要看的地方：${troubles.length === 0 ? '没有' : countsOf(troubles.map((trouble) => trouble.risk))}`,
    ...troubles.map((trouble, at) => item(troubleLines(trouble), at)),
    '机器只指出该看哪里，不作结论，也不代替专家审核。',
  ].join('\n\n')}\n`
}
