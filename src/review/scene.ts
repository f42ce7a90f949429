import type { ReviewDocument, Stance } from './types'
import { addressesMachine } from './model/instructions'
import { stancesOf } from './stance/stances'
import { joinedCues } from './text/cues'
import { sentencesOf, type Sentence } from './text/sentences'
import { heardIn } from './tone/tone'
import type { Heard } from './tone/weighing'
import { shadowOf, type Shadow } from './text/shadow'

export type ReadSentence = Sentence & {
  /** What its signs show, in doubt `asserted`. */
  stance: Stance
  /** What it most likely is, also by how it sounds. */
  weighed: Stance
  /** How it sounds. */
  heard: Heard
  /** It gives orders to a machine: it says nothing about what stands around it. */
  orders: boolean
  /** The sentence with its neighbours in reading order. */
  around: string
  /** A product, price, brand or order stands nearby, or the piece is sponsored. */
  commercial: boolean
}

/** A piece as the rules see it. */
export type Scene = {
  document: ReviewDocument
  shadows: Shadow[]
  sentences: ReadSentence[]
  /** When the piece is read: what counts as lately, and what as past. */
  now: Date
  truncated: boolean
}

/** A longer piece is read to here and said to be truncated. */
const maxCharacters = 200_000

const commercial =
  /购买|选购|下单|订购|咨询(?:电话|热线|微信)|代理|加盟|经销|专卖|厂家|厂商|品牌|本品|本产品|优惠|促销|折扣|特价|包邮|售价|价格|\d元|[¥￥]|扫码|二维码|加微信|微信号|客服|旗舰店|直播间|商品链接|购物车|疗程价|会员价|无效退款/u

/** An offer to buy; two different ones make the whole piece an advertisement, whatever stands between them. */
const offers =
  /下单|订购|特价|优惠价|买[一二三四五两\d]+送|包邮|免费送货|退款|疗程价|限时优惠|扫码购买|送货到家|售完为止/gu

const isAdvertisement = (shadows: Shadow[]) =>
  new Set(shadows.flatMap(({ text }) => text.match(offers) ?? [])).size >= 2

/** The beginning of a block: so many units of its text, and the code points that they came from. */
const beginningOf = (shadow: Shadow, units: number): Shadow => ({
  ...shadow,
  codePoints: shadow.codePoints.slice(0, (shadow.origin[units - 1] ?? -1) + 1),
  text: shadow.text.slice(0, units),
  origin: shadow.origin.slice(0, units),
})

/** What a piece begins with: even of one endless block the beginning is read. */
const withinLimit = (shadows: Shadow[]): { shadows: Shadow[]; truncated: boolean } => {
  let room = maxCharacters
  const within: Shadow[] = []
  for (const shadow of shadows) {
    const { length } = shadow.text
    if (length > room)
      return { shadows: [...within, ...(room > 0 ? [beginningOf(shadow, room)] : [])], truncated: true }
    within.push(shadow)
    room -= length
  }
  return { shadows: within, truncated: false }
}

/** Which of the sentences give orders to a machine: hardly ever any, which one look at all of them shows. */
const ordersAmong = (sentences: readonly Sentence[]): ((sentence: Sentence) => boolean) => {
  const someDo = addressesMachine(sentences.map(({ text }) => text).join('\n'))
  return ({ text }) => someDo && addressesMachine(text)
}

const asserted = { stance: 'asserted', weighed: 'asserted' } as const

/** Reads a document into sentences, each with its stance and surroundings. Orders to a machine say nothing about what stands around them. */
export const sceneOf = (document: ReviewDocument, now: Date): Scene => {
  const { shadows, truncated } = withinLimit(document.blocks.map(shadowOf))
  const parted = joinedCues(shadows).map((shadow) => ({ shadow, sentences: sentencesOf(shadow) }))
  const gives = ordersAmong(parted.flatMap(({ sentences }) => sentences))
  const blocks = parted.map(({ shadow, sentences }) => ({
    shadow,
    sentences: sentences.map((sentence) => {
      const orders = gives(sentence)
      return { ...sentence, orders, heard: heardIn(orders ? '' : sentence.text) }
    }),
  }))
  const stances = stancesOf(
    blocks.map(({ shadow, sentences }) => ({
      role: shadow.block.role,
      text: shadow.text,
      sentences: sentences.map(({ text, orders }) => (orders ? '' : text)),
      heard: sentences.map(({ heard }) => heard),
    })),
  )
  const read = blocks.flatMap(({ sentences }, block) =>
    sentences.map((sentence, at) => ({ ...sentence, ...(stances[block]?.[at] ?? asserted) })),
  )
  const sells = document.sponsored || isAdvertisement(shadows)
  const sentences = read.map((sentence, at): ReadSentence => {
    const around = [-1, 0, 1].map((step) => read[at + step]?.text ?? '').join('\n')
    return { ...sentence, around, commercial: sells || commercial.test(around) }
  })
  return { document, shadows, sentences, now, truncated }
}
