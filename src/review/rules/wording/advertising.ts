import type { ReadSentence } from '../../scene'
import type { Hit, SentenceRule } from '../rule'
import { medical, promise, superlative } from './advertising/cues'
import { advertisingFrom, advertisingScore } from './advertising/score'

/** A longer block is more than one passage: then the sentence counts with its neighbours only. */
const passageLimit = 300

const passageOf = ({ shadow, around }: ReadSentence) => (shadow.text.length <= passageLimit ? shadow.text : around)

const strongest = [promise, superlative, medical]

const spanOf = (text: string): { start: number; end: number } | null => {
  for (const cue of strongest) {
    const [match] = text.matchAll(cue)
    if (match) return { start: match.index, end: match.index + match[0].length }
  }
  return null
}

const wording: Pick<Hit, 'severity' | 'message' | 'hint'> = {
  severity: 'high',
  message: {
    zh: '推介商品或服务，并断言功效：像广告，不像科普',
    en: 'Offers something and promises its effect: an advertisement, not popular science',
  },
  hint: {
    zh: '科普内容不得变相发布广告：删去商品、价格和购买方式，功效改为有出处的表述',
    en: 'Remove product, price and how to buy; state effects with their source',
  },
}

/** Offers that promise an effect, also without price or shop: health advice that ends in a product. */
export const advertising: SentenceRule = {
  id: 'disguised-advertisement',
  reference:
    '《中华人民共和国广告法》（2021 年修正）第十六、十七、十八、十九条；《中华人民共和国食品安全法》第七十三条',
  find: ({ document: { sponsored } }) => {
    const scores = new Map<string, number>()
    return (sentence) => {
      if (sentence.stance === 'refuted_here') return []
      const passage = passageOf(sentence)
      const score = scores.get(passage) ?? advertisingScore(passage, { sponsored })
      scores.set(passage, score)
      const span = score >= advertisingFrom ? spanOf(sentence.text) : null
      return span ? [{ ...wording, ...span }] : []
    }
  },
}
