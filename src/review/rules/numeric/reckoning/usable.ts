import type { Measure } from '../../../numbers/measures'

/** A bound, or the best that something ever did, is no rate to reckon with. */
const bound = /最[高快大多低慢小少长短]|峰值|极限|设计|超过|至少|不足|不到|以上|以下|上限|达到?$|可达|几/u

/** 在400千米的高度上绕行: how high something flies is no way that it goes. */
const flight = /绕|巡航|飞行|盘旋|滑翔|轨道|高空/u
const isHeight = (text: string, { start, end, figure }: Measure) =>
  figure.dimension === 'length' &&
  (/^的?(?:高[度空处]|轨道)/u.test(text.slice(end)) ||
    /(?:高度|海拔|离地面?|轨道)(?:大?约|为|是|在|达)*$/u.test(text.slice(Math.max(0, start - 8), start))) &&
  flight.test(text)

/** Whether a figure may be reckoned with: no bound, no one of a list, no height that something flies at. */
export const isUsable = (text: string, measure: Measure, said?: Measure) =>
  !isHeight(text, measure) && (isFree(text, measure) || (said !== undefined && isSummed(text, measure, said)))

/** 最多四片，合计2克: as much as the bound makes, and no more. */
const isSummed = (text: string, { end }: Measure, { start }: Measure) =>
  /^,?(?:合计|共计|总共|一?共|也就是|即)(?:不超过|最多|至多|至少|约|是|为)*$/u.test(text.slice(end, start))

const isFree = (text: string, { start, end }: Measure) =>
  // 9秒58 goes on, and 15万、18万辆 are told of one thing each.
  !/^\d/u.test(text.slice(end)) &&
  !/[\d十百千万亿]、$/u.test(text.slice(0, start)) &&
  !bound.test(text.slice(Math.max(0, start - 6), start)) &&
  !/^(?:以上|以下|以内|多)/u.test(text.slice(end))
