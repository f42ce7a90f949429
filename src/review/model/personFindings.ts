import { sentencesOf } from '../text/sentences'
import type { Shadow } from '../text/shadow'
import { targetAt, targetOf } from '../text/targetOf'
import type { Finding, ModelUse, ModelFailure } from '../types'
import { givesInstructions } from './instructions'

const mostFindings = 10
const firstWords = 40

/** What a failure means to a person. */
export const failureWords = {
  refusal: { zh: '大模型拒绝回答', en: 'the model refused' },
  length: { zh: '大模型的回答过长而中断', en: 'the answer was cut off for its length' },
  content_filter: { zh: '大模型接口的内容过滤拦截', en: 'the endpoint’s content filter stepped in' },
  timeout: { zh: '大模型超时', en: 'the model took too long' },
  rate_limited: { zh: '大模型接口限流', en: 'the endpoint limits its rate' },
  bad_json: { zh: '大模型的回答格式不符', en: 'the answer had no valid form' },
  unauthorized: { zh: '大模型接口不接受密钥', en: 'the endpoint does not accept the key' },
  unavailable: { zh: '大模型接口不可用', en: 'the endpoint is not available' },
  over_budget: { zh: '超出用量上限', en: 'a cap on use was reached' },
  instructions: { zh: '文字中有写给机器的指令', en: 'the text gives orders to machines' },
} as const satisfies Record<ModelFailure, { zh: string; en: string }>

/** Sentences that speak to the machine that reads them: no model has seen them, so a person must. */
export const instructionFindings = (shadows: readonly Shadow[]): Finding[] =>
  shadows
    .flatMap((shadow) => sentencesOf(shadow))
    .filter(({ text }) => givesInstructions(text))
    .slice(0, mostFindings)
    .map(({ shadow, start, end }) => ({
      ruleId: 'model-instructions',
      target: targetOf(shadow, start, end),
      severity: 'medium',
      reference: '《中华人民共和国科学技术普及法》（2024 年修订）第三十五条',
      message: {
        zh: '这句话像是写给审核机器的指令，没有交给大模型',
        en: 'Reads like orders to a reviewing machine; no model has seen it',
      },
      hint: {
        zh: '请人工审读；与科普内容无关的应删去',
        en: 'Read it yourself; remove it unless it belongs to the piece',
      },
    }))

/** One finding for all that the model should have read and did not. */
export const unreadFinding = (shadows: readonly Shadow[], { failures, coverage }: ModelUse): Finding[] => {
  const [first] = failures
  const shadow =
    shadows.find(({ block }) => block.id === first?.at) ?? shadows.find(({ codePoints }) => codePoints.length > 0)
  if (!first || !shadow) return []
  const kinds = [...new Set(failures.map(({ reason }) => reason))].map((reason) => failureWords[reason])
  const { batches, claims } = coverage
  return [
    {
      ruleId: 'model-unread',
      target: targetAt(shadow, 0, Math.min(firstWords, shadow.codePoints.length)),
      severity: 'low',
      reference: '',
      message: {
        zh: `大模型没有读完这篇稿件（${kinds.map(({ zh }) => zh).join('；')}）：读了 ${batches.read}/${batches.all} 段，核查了 ${claims.checked}/${claims.all} 条说法`,
        en: `The model has not read all of this piece (${kinds.map(({ en }) => en).join('; ')}): ${batches.read} of ${batches.all} parts, ${claims.checked} of ${claims.all} claims`,
      },
      hint: {
        zh: '规则与谣言库的结论仍然有效；其余请人工审读',
        en: 'The findings of rules and library stand; read the rest yourself',
      },
    },
  ]
}
