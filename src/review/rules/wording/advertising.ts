import type { ReadSentence, Scene } from '../../scene'
import type { Hit, SentenceRule } from '../rule'
import { featuresOf, type Features } from './advertising/features'
import { advertisingFrom, advertisingScore, plainlyFrom } from './advertising/score'
import { patterns } from './lexicon/patterns'
import { tokensOf, type Kind, type Span } from './lexicon/tokens'

/** A longer block is more than one passage: then the sentence counts with its neighbours only. */
const passageLimit = 300

const strongest: Kind[] = ['cure', 'effect', 'superlative', 'illness', 'vanish']
const told = [patterns.outcome, patterns.gain, patterns.price, patterns.usage]

/** The word that says most plainly what is promised; null where the sentence promises and offers nothing. */
const spanOf = (text: string): Span | null => {
  const tokens = tokensOf(text)
  for (const wanted of strongest) {
    const [token] = tokens.get(wanted) ?? []
    if (token) return token
  }
  for (const pattern of told) {
    const [match] = text.matchAll(pattern)
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

/** The sentences that are read together with the one at a place: its block, or its neighbours where the block is long. */
const passagesOf = ({ sentences }: Scene) => {
  const counted = new Map<ReadSentence, Features>()
  const places = new Map(sentences.map((sentence, at) => [sentence, at]))
  const featuresIn = (sentence: ReadSentence) => {
    const found = counted.get(sentence) ?? featuresOf(sentence.text)
    counted.set(sentence, found)
    return found
  }
  return (sentence: ReadSentence): Features[] => {
    const at = places.get(sentence) ?? 0
    const reach = sentence.shadow.text.length <= passageLimit ? passageLimit : 1
    const nearby = sentences.slice(Math.max(0, at - reach), at + reach + 1)
    const read = reach === 1 ? nearby : nearby.filter(({ shadow }) => shadow === sentence.shadow)
    return read.map(featuresIn)
  }
}

/** Offers that promise an effect, also without price or shop: health advice that ends in a product. */
export const advertising: SentenceRule = {
  id: 'disguised-advertisement',
  reference:
    '《中华人民共和国广告法》（2021 年修正）第十六、十七、十八、十九条；《中华人民共和国食品安全法》第七十三条',
  find: (scene) => {
    const passageOf = passagesOf(scene)
    return (sentence) => {
      if (sentence.stance === 'refuted_here') return []
      const score = advertisingScore(passageOf(sentence), scene.document)
      const span = score >= advertisingFrom ? spanOf(sentence.text) : null
      return span ? [{ ...wording, ...span, severity: score >= plainlyFrom ? 'high' : 'medium' }] : []
    }
  },
}
