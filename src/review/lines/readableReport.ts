import {
  risks,
  type Finding,
  type ModelUse,
  type Report,
  type ReviewClaim,
  type Risk,
  type Stance,
  type Verdict,
} from '../types'

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

const place = ({ blockId, position }: Finding['target']) => `${blockId} 第 ${position.start + 1}–${position.end} 字`

/** Numbered, its first line beside the number, the others below each other. */
const item = ([first = '', ...rest]: string[], at: number) =>
  [`${String(at + 1).padStart(3)}. ${first}`, ...rest.map((line) => `     ${line}`)].join('\n')

const claimLines = ({ risk, stance, verdict, text, target, reasons, correction }: ReviewClaim): string[] => [
  `[${riskNames[risk]}] ${verdictNames[verdict]}（${stanceNames[stance]}）`,
  `原文：“${text}”（${place(target)}）`,
  ...reasons.map((reason) => `理由：${reason}`),
  ...(correction ? [`已知：${correction}`] : []),
]

const findingLines = ({ severity, message, hint, reference, target }: Finding): string[] => [
  `[${riskNames[severity]}] ${message.zh}`,
  `原文：“${target.quote.exact}”（${place(target)}）`,
  `建议：${hint.zh}`,
  `依据：${reference}`,
]

const gravestFirst = <T>(some: readonly T[], riskOf: (one: T) => Risk): T[] =>
  [...some].sort((one, other) => risks.indexOf(riskOf(other)) - risks.indexOf(riskOf(one)))

const countsOf = (found: readonly Risk[]): string =>
  [...risks]
    .reverse()
    .map((risk) => ({ risk, count: found.filter((one) => one === risk).length }))
    .filter(({ count }) => count > 0)
    .map(({ risk, count }) => `${riskNames[risk]} ${count}`)
    .join('，')

const section = <T>(
  title: string,
  some: readonly T[],
  { riskOf, linesOf }: { riskOf: (one: T) => Risk; linesOf: (one: T) => string[] },
) =>
  some.length === 0
    ? `${title}：没有`
    : [
        `${title}：${countsOf(some.map(riskOf))}`,
        ...gravestFirst(some, riskOf).map((one, at) => item(linesOf(one), at)),
      ].join('\n\n')

const modelLine = ({ host, model, tokensIn, tokensOut, failures }: ModelUse) =>
  `大模型：${model}（${host}），用 ${tokensIn + tokensOut} token${failures.length > 0 ? `，${failures.length} 处没有读成` : ''}`

/** A report for a person at a terminal, in Chinese; the gravest comes first. */
export const readableReport = ({ risk, claims, findings, coverage, model }: Report, name: string): string =>
  `${[
    `${name}　${coverage.characters} 字${coverage.truncated ? '（太长，没有全部列出或读完）' : ''}　总体风险：${riskNames[risk]}${model ? `\n${modelLine(model)}` : ''}`,
    section('规则发现', findings, { riskOf: ({ severity }) => severity, linesOf: findingLines }),
    section('待核查的说法', claims, { riskOf: (claim) => claim.risk, linesOf: claimLines }),
    '机器只指出该看哪里，不作结论，也不代替专家审核。',
  ].join('\n\n')}\n`
