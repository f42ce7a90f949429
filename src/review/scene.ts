import { flatten } from '@/content/flatten'
import type { Snapshot } from '@/content/types'
import type { Stance } from './types'
import { scopesOf, stanceOf } from './stance'
import { sentencesOf, type Sentence } from './text/sentences'
import { shadowOf, type Shadow } from './text/shadow'

export type ReadSentence = Sentence & {
  stance: Stance
  /** The sentence with its neighbours in reading order. */
  around: string
  /** A product, price, brand or order stands nearby, or the piece is sponsored. */
  commercial: boolean
}

/** A piece as the rules see it. */
export type Scene = { shadows: Shadow[]; sentences: ReadSentence[]; hasSources: boolean; truncated: boolean }

/** A longer piece is read to here and said to be truncated. */
const maxCharacters = 200_000

const commercial =
  /购买|选购|下单|订购|咨询(?:电话|热线|微信)|代理|加盟|经销|专卖|厂家|厂商|品牌|本品|本产品|优惠|促销|折扣|特价|包邮|售价|价格|\d元|[¥￥]|扫码|二维码|加微信|微信号|客服|旗舰店|直播间|商品链接|购物车|疗程价|会员价|无效退款/u

/** An offer to buy; two different ones make the whole piece an advertisement, whatever stands between them. */
const offers =
  /下单|订购|特价|优惠价|买[一二三四五两\d]+送|包邮|免费送货|退款|疗程价|限时优惠|扫码购买|送货到家|售完为止/gu

const isAdvertisement = (shadows: Shadow[]) =>
  new Set(shadows.flatMap(({ text }) => text.match(offers) ?? [])).size >= 2

const withinLimit = (shadows: Shadow[]) => {
  let total = 0
  return shadows.filter(({ text }) => (total += text.length) <= maxCharacters)
}

/** Reads a snapshot into sentences, each with its stance and surroundings. */
export const sceneOf = (snapshot: Snapshot): Scene => {
  const all = flatten(snapshot).map(shadowOf)
  const shadows = withinLimit(all)
  const scopes = scopesOf(shadows)
  const read = shadows.flatMap((shadow, at) =>
    sentencesOf(shadow).map((sentence) => ({ sentence, scope: scopes[at] ?? { denied: false } })),
  )
  const sells = snapshot.sponsored || isAdvertisement(shadows)
  const sentences = read.map(({ sentence, scope }, at): ReadSentence => {
    const [before = '', next = '', later = ''] = [-1, 1, 2].map((step) => read[at + step]?.sentence.text)
    const around = `${before}\n${sentence.text}\n${next}`
    return {
      ...sentence,
      stance: stanceOf(sentence, scope, [next, later]),
      around,
      commercial: sells || commercial.test(around),
    }
  })
  return { shadows, sentences, hasSources: snapshot.sources.length > 0, truncated: shadows.length < all.length }
}
