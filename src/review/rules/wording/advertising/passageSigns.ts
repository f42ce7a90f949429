import { featuresOf, type Feature, type Features } from './features'

/** Sentences that are read together: what is seen in each, and their text. */
export type Read = { parts: readonly Features[]; texts: readonly string[] }

export const total = ({ parts }: Read, ...kinds: Feature[]) =>
  parts.reduce((sum, seen) => kinds.reduce((all, kind) => all + seen(kind), sum), 0)
const has = ({ parts }: Read, ...kinds: Feature[]) => kinds.some((kind) => parts.some((seen) => seen(kind) > 0))

const health = ['illness', 'indicator', 'body', 'cure', 'effect', 'vanish'] as const
const praised = ['superlative', 'mild'] as const
const promised = ['mended', 'outcome', 'soon', 'gain', 'quits', 'never'] as const
const goods = ['product', 'service', 'offer', 'seller', 'trade'] as const
const ordered = ['form', 'order', 'price'] as const

/** Something is said of health, and something is offered: at least one of them in a word, which shows without a look. */
export const isOffer = (read: Read, sponsored: boolean) => {
  const isNamed = sponsored || has(read, ...goods)
  if (has(read, ...health)) return isNamed || has(read, ...ordered)
  return has(read, ...praised) ? isNamed || has(read, 'order', 'price') : isNamed && has(read, ...promised)
}

const stops = /[。!;?~”"]+$/u
const clauseEnd = /[,。!?;:]/u

/** The last thing said is how much, or how to get it: those who warn or explain end otherwise. */
export const closesWithOffer = ({ texts }: Read): boolean => {
  const clause = (texts.at(-1) ?? '').replace(stops, '').split(clauseEnd).at(-1) ?? ''
  const seen = featuresOf(`${clause}。`)
  return seen('offer') + seen('price') + seen('order') > 0
}

const sold = ['order', 'seller', 'price', 'cure', 'vanish', 'quits', 'never', 'glitter', 'soon'] as const
const addressed = /[你您咱俺亲!?~]|我们?[家店]/u
const enough = 3
/** Whose figures nobody is told to buy for: most clauses tell a figure, and nothing calls, promises or is for sale. */
export const isBulletin = (read: Read): boolean => {
  const text = read.texts.join('')
  const clauses = text.split(/[,;。:、]/u).filter((clause) => clause !== '')
  const figures = clauses.filter((clause) => /\d/u.test(clause)).length
  return figures >= enough && figures >= clauses.length * 0.6 && !addressed.test(text) && !has(read, ...sold)
}

const growing = /豆芽|[幼秧麦禾树菜花豆瓜]苗|苗高|向日葵|植株|竹|[小玉]米|水稻|小麦|大豆|棉花|作物|[发胚]芽|叶片|树/u
const growth = /长(?:高|了|得)?[^,。;]{0,6}\d[^,。;]{0,4}(?:厘米|公分|毫米|米)/u
/** How plants grow is told in the words that sell height; nothing is for sale there. */
export const isGrowth = (read: Read): boolean => {
  const text = read.texts.join('')
  return growing.test(text) && growth.test(text) && !has(read, 'order', 'price', 'cure')
}
