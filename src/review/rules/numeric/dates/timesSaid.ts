import { everyMatch } from '../../../numbers/everyMatch'
import { durationsOf, type Duration } from '../../../numbers/durations'
import { numeralValue } from '../../../numbers/numeral'

const year = 525_949
const day = 1440
/** 半个世纪, 一个多世纪, 一个半世纪: of the common era's centuries none is counted so. */
const centuries = /(?<![上下这本那第每])(?<count>[半一两三四五六])个(?<more>多|半)?世纪(?![初末中上下])/gu
const nights = /(?<count>\d{1,4}|[一二两三四五六七八九十百]{1,6})(?<more>多)?个?(?:日夜|日日夜夜|地球日)/gu
const springs =
  /(?<count>\d{1,3}|[一二两三四五六七八九十百]{1,5})(?<more>多|余)?(?:个|度)?(?:春秋|寒暑|年头|载(?![重货人客荷])|个冬夏)/gu
const roughly = /(?:约|近|大|差不多|几乎)$/u

const centuriesIn = (text: string): Duration[] =>
  everyMatch(text, centuries).map(({ 0: found, index, groups = {} }) => {
    const value = ((numeralValue(groups.count ?? '') ?? 0) + (groups.more === '半' ? 0.5 : 0)) * 100 * year
    const around = roughly.test(text.slice(0, index)) ? value * 0.16 : 4 * year
    const high = groups.more === '多' ? value * 1.5 : value + around
    return { start: index, end: index + found.length, value, low: value - around, high, unit: year }
  })

const nightsIn = (text: string): Duration[] =>
  everyMatch(text, nights).flatMap(({ 0: found, index, groups = {} }) => {
    const value = (numeralValue(groups.count ?? '') ?? 0) * day
    const high = groups.more ? value + 10 * day : value
    return value > 0 ? [{ start: index, end: index + found.length, value, low: value, high, unit: day }] : []
  })

/** 八十一个春秋; 年头 counts the first and the last. */
const springsIn = (text: string): Duration[] =>
  everyMatch(text, springs).flatMap(({ 0: found, index, groups = {} }) => {
    const value = (numeralValue(groups.count ?? '') ?? 0) * year
    const high = groups.more ? value + 10 * year : value
    const low = found.endsWith('年头') ? value - year : value
    return value > 5 * year ? [{ start: index, end: index + found.length, value, low, high, unit: year }] : []
  })

/** 延续了约1600年: four digits alone are read as a date. */
const long =
  /(?<=(?:历时|持续|延续|绵延|相隔|间隔|相距|相差|时隔|跨越|经过|过了|过去了?|长达|整整|足足|前后)了?(?:大约|大概|约|将近|近|超过|整整|足足|长达|已有?|有|是|竟)*)(?<count>[1-9]\d{3})年(?!\d|代)/gu

const longIn = (text: string): Duration[] =>
  everyMatch(text, long).map(({ 0: found, index, groups = {} }) => {
    const value = Number(groups.count) * year
    const around = Math.max(value * 0.08, 4 * year)
    return { start: index, end: index + found.length, value, low: value - around, high: value + around, unit: year }
  })

/** Every time that a text says passed, with half centuries and days and nights. */
export const timesIn = (text: string): readonly Duration[] => {
  const more = [
    ...(/\d{4}年/u.test(text) ? longIn(text) : []),
    ...(text.includes('世纪') ? centuriesIn(text) : []),
    ...(/夜|球日/u.test(text) ? nightsIn(text) : []),
    ...(/秋|暑|年头|载|夏/u.test(text) ? springsIn(text) : []),
  ]
  return more.length === 0 ? durationsOf(text) : [...durationsOf(text), ...more].sort((a, b) => a.start - b.start)
}
