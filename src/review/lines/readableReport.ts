import type { Finding, Report, ReviewClaim, Risk, Stance, Verdict } from '../types'

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

const place = ({ target: { blockId, position } }: ReviewClaim | Finding) =>
  `${blockId} ${position.start}–${position.end}`

const claimText = (claim: ReviewClaim) =>
  [
    `· “${claim.text}”（${place(claim)}）`,
    `  ${stanceNames[claim.stance]}；${verdictNames[claim.verdict]}；风险${riskNames[claim.risk]}`,
    ...claim.reasons.map((reason) => `  ${reason}`),
    ...(claim.correction === undefined ? [] : [`  已知：${claim.correction}`]),
  ].join('\n')

const findingText = (finding: Finding) =>
  [
    `· [${riskNames[finding.severity]}] ${finding.message.zh}：“${finding.target.quote.exact}”（${place(finding)}）`,
    `  ${finding.hint.zh}`,
    `  依据：${finding.reference}`,
  ].join('\n')

/** A report for a person at a terminal, in Chinese; the gravest is named first. */
export const readableReport = ({ risk, claims, findings, coverage }: Report): string =>
  `${[
    `总体风险：${riskNames[risk]}　读了 ${coverage.characters} 字${coverage.truncated ? '（超出部分未读）' : ''}`,
    `规则发现 ${findings.length} 处`,
    ...findings.map(findingText),
    `待核查的说法 ${claims.length} 条`,
    ...claims.map(claimText),
  ].join('\n')}\n`
