import type { ReviewClaim } from '../types'
import { gravity } from './gravity'
import { givesInstructions } from './instructions'
import type { Outcome } from './settle'
import { visibleText } from '../text/shadow'

const words = {
  refuted: '不实',
  misleading: '误导',
  conflicting: '证据矛盾',
  outdated: '过时',
  insufficient: '证据不足',
}
const longestReason = 120

/** What the model says of itself, for people: one line, only with evidence, and nothing that could lead them elsewhere. */
const ownReason = (outcomes: readonly Outcome[]): string[] => {
  const outcome = outcomes.find(({ verdict }) => verdict !== 'insufficient')
  if (!outcome || givesInstructions(outcome.reason) || /https?:|www\.|[\w-]+\.(?:com|cn|net|org)/i.test(outcome.reason))
    return []
  const line = visibleText(outcome.reason).replace(/\s+/g, ' ').trim()
  const ids = outcome.cited.map(({ evidence }) => evidence.id).join('、')
  return line === '' ? [] : [`大模型说明（依据 ${ids}）：${Array.from(line).slice(0, longestReason).join('')}`]
}

/** What people are told of the model's votes on a claim. */
export const reasonsOf = (claim: ReviewClaim, verdict: Outcome['verdict'], outcomes: readonly Outcome[]): string[] => {
  if (outcomes.length === 0) return []
  if (verdict === 'conflicting' && outcomes.length > 1)
    return ['大模型多次核查的结论不一致，请人工判断', ...ownReason(outcomes)]
  if (verdict !== 'insufficient')
    return [`大模型依据所列证据判断为${words[verdict]}，请人工确认`, ...ownReason(outcomes)]
  if (gravity[claim.verdict] > 0) return ['大模型依据所列证据未得出同样结论；规则与谣言库的结论不变']
  return outcomes.every(({ said }) => said === 'supported') ? ['大模型认为所列证据支持此说法，由专家确认'] : []
}
