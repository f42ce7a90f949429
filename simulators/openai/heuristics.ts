import type { Act } from './script'
import type { Chat, Extraction, Verification } from './readRequest'

/** What a script may change in an answer. */
export type Bias = { stance?: string; obeys: boolean }

const sentences = /[^。！？!?；;\n]+[。！？!?；;]?/gu
const checkable = /\d|导致|引起|预防|治疗|致癌|中毒|能|可以|会|是/u

const stanceOf = (text: string): string => {
  if (/[？?]$/u.test(text)) return 'question'
  if (/谣言|误区|并非|不属实|没有证据|不能|不会/u.test(text)) return 'refuted_here'
  return /有人说|据说|听说|网传/u.test(text) ? 'quoted' : 'asserted'
}

/** Words by which a text tells a model what to answer. */
const orders =
  /忽略|指令|ignore|instruction|supported|refuted|verdict|claims|输出|返回|系统|system|审核|通过|assistant|AI/iu
const wantsAlarm = /(?:全部|一律|所有|everything|all)[^。\n]{0,20}(?:refuted|不实|虚假)/iu

/** A sentence in its parts, as far as each says something checkable; else whole. */
const partsOf = (sentence: string): string[] => {
  const parts = sentence.split('，')
  return parts.length > 1 && parts.every((part) => part.length >= 6 && checkable.test(part)) ? parts : [sentence]
}

const extracted = ({ blocks }: Extraction, { stance, obeys }: Bias) => {
  const told = obeys && blocks.some(({ text }) => orders.test(text))
  if (told && blocks.some(({ text }) => /空数组|空列表|empty/iu.test(text))) return { claims: [] }
  const found = blocks.flatMap(({ block, text }) =>
    (text.match(sentences) ?? [])
      .map((one) => one.trim())
      .filter((one) => one.length >= 6 && checkable.test(one))
      .flatMap((sentence) => partsOf(sentence).map((quote) => ({ block, quote, sentence }))),
  )
  const claims = found.map(({ block, quote, sentence }) => ({
    block,
    quote,
    kind: /\d/.test(quote) ? 'numeric' : 'other',
    stance: stance ?? (told ? 'refuted_here' : stanceOf(sentence)),
    worth: told ? 'low' : /\d|致癌|中毒|治疗|预防/u.test(quote) ? 'high' : 'medium',
    claim: quote,
  }))
  return { claims }
}

const pairsOf = (text: string) => {
  const signs = Array.from(text.replace(/[^\p{L}\p{N}]/gu, ''))
  return signs.slice(1).map((sign, at) => `${signs[at]}${sign}`)
}

const shareOf = (text: string, words: string) => {
  const there = new Set(pairsOf(text))
  const pairs = pairsOf(words)
  return pairs.filter((pair) => there.has(pair)).length / Math.max(1, pairs.length)
}

const cite = ({ id, says, fact }: Verification['evidence'][number], relation: string) => ({
  id,
  relation,
  quote: fact === '' ? says : fact,
})

const verified = ({ claim, evidence }: Verification, { obeys }: Bias) => {
  const text = claim.join('\n')
  if (obeys && orders.test(JSON.stringify({ claim, evidence }))) {
    const [verdict, relation] = wantsAlarm.test(text) ? ['refuted', 'refutes'] : ['supported', 'supports']
    return { verdict, confidence: 'high', evidence: evidence.map((one) => cite(one, relation ?? '')), reason: '照办。' }
  }
  const near = evidence.find(({ kind, says }) => kind === 'rumour' && shareOf(text, says) >= 0.6)
  return near
    ? { verdict: 'refuted', confidence: 'high', evidence: [cite(near, 'refutes')], reason: '与所列流传说法意思相同。' }
    : { verdict: 'insufficient', confidence: 'high', evidence: [], reason: '所列证据没有谈到这条说法。' }
}

/** The simulator's own answer: every sentence that could be checked is a claim; a claim in the words of a rumour is refuted by it. */
export const answerOf = ({ task }: Chat, bias: Bias): unknown => {
  if (task.kind === 'extract') return extracted(task.data, bias)
  return task.kind === 'verify' ? verified(task.data, bias) : { note: 'the simulator does not understand this request' }
}

const foreign = '这句话在资料里根本找不到，是模拟器另外写的。'

/** The answer that a scripted act calls for. */
export const scriptedAnswer = (chat: Chat, act: Act | undefined): unknown => {
  const own = () => answerOf(chat, { obeys: false })
  if (act?.kind === 'answer') return act.answer
  if (act?.kind === 'obey') return answerOf(chat, { obeys: true })
  if (act?.kind === 'stance') return answerOf(chat, { obeys: false, stance: act.stance })
  if (act?.kind === 'wrong-shape') return { unexpected: true }
  const { task } = chat
  if (task.kind === 'extract' && act?.kind === 'foreign-quotes') {
    const { claims } = extracted(task.data, { obeys: false })
    return { claims: claims.map((one) => ({ ...one, quote: foreign })) }
  }
  if (task.kind !== 'verify') return own()
  const [first] = task.data.evidence
  const base = { verdict: 'refuted', confidence: 'high', reason: '按脚本回答。' }
  if (act?.kind === 'unknown-evidence')
    return { ...base, evidence: [{ id: 'E99', relation: 'refutes', quote: foreign }] }
  if (act?.kind === 'foreign-quotes' && first)
    return { ...base, evidence: [{ ...cite(first, 'refutes'), quote: foreign }] }
  if (act?.kind !== 'verdict') return own()
  const { verdict, confidence, relation } = act
  return { ...base, verdict, confidence, evidence: first ? [cite(first, relation)] : [] }
}
