import type { ReadSentence } from '../../scene'
import type { Hit, SentenceRule } from '../rule'
import { isInCaseReport } from './advertising/caseReport'
import { passagesOf, type Passage } from './advertising/passages'
import { advertisingFrom, plainlyFrom } from './advertising/score'
import { patterns } from './lexicon/patterns'
import { promises } from './lexicon/promises'
import { tokensOf, type Kind, type Span } from './lexicon/tokens'

type Signs = { kinds: readonly Kind[]; forms: readonly RegExp[] }
const promised: Signs = {
  kinds: ['cure', 'effect', 'superlative', 'illness', 'vanish'],
  forms: [
    promises.mended,
    promises.soon,
    promises.quits,
    promises.never,
    patterns.outcome,
    patterns.gain,
    patterns.price,
  ],
}
const offered: Signs = { kinds: ['offer', 'seller', 'product', 'service', 'trade'], forms: [patterns.price] }

/** The word that shows most plainly what is promised or offered. */
const spanOf = (text: string, { kinds, forms }: Signs): Span | null => {
  const tokens = tokensOf(text)
  for (const kind of kinds) {
    const [token] = tokens.get(kind) ?? []
    if (token) return token
  }
  for (const form of forms) {
    const [match] = text.matchAll(form)
    if (match) return { start: match.index, end: match.index + match[0].length }
  }
  return null
}

const wording: Pick<Hit, 'message' | 'hint'> = {
  message: {
    zh: '推介商品或服务，并断言功效：像广告，不像科普',
    en: 'Offers something and promises its effect: an advertisement, not popular science',
  },
  hint: {
    zh: '科普内容不得变相发布广告：删去商品、价格和购买方式，功效改为有出处的表述',
    en: 'Remove product, price and how to buy; state effects with their source',
  },
}

/** What happened to one patient is told, and yet reads as if it recommended who treated them. */
const oneCase: Pick<Hit, 'message' | 'hint' | 'severity'> = {
  severity: 'low',
  message: {
    zh: '讲述个案的疗效：一例不能说明对所有人都有效',
    en: 'Tells how well one patient fared: one case does not show that it works for all',
  },
  hint: {
    zh: '写明个体差异和风险，不借个案推介科室、医生或项目',
    en: 'State that cases differ and what the risks are; recommend no ward, doctor or service by it',
  },
}

const isAsserted = ({ stance }: ReadSentence) => stance === 'asserted'

/** Of what plainly sells even a denial (谁说治不好?) is part of the call. */
const neededFor = ({ stance }: ReadSentence) => (stance === 'refuted_here' ? plainlyFrom : advertisingFrom)

/** Where a promise stands that the piece makes itself. One that it puts into a customer's mouth stands where it sells. */
const shownIn = (sentence: ReadSentence, { sentences, score }: Passage): Span | null => {
  const promise = spanOf(sentence.text, promised)
  if (promise || score < plainlyFrom) return promise
  const isToldElsewhere = sentences.some((one) => isAsserted(one) && spanOf(one.text, promised))
  return isToldElsewhere ? null : spanOf(sentence.text, offered)
}

/** Offers that promise an effect, also without price or shop: health advice that ends in a product. */
export const advertising: SentenceRule = {
  id: 'disguised-advertisement',
  readsDenials: true,
  reference:
    '《中华人民共和国广告法》（2021 年修正）第十六、十七、十八、十九条；《中华人民共和国食品安全法》第七十三条',
  find: (scene) => {
    const passageOf = passagesOf(scene)
    return (sentence) => {
      const passage = passageOf(sentence)
      const span = passage.score >= neededFor(sentence) ? shownIn(sentence, passage) : null
      if (!span) return []
      if (isInCaseReport(sentence, scene)) return [{ ...oneCase, ...span }]
      return [{ ...wording, ...span, severity: passage.score >= plainlyFrom ? 'high' : 'medium' }]
    }
  },
}
