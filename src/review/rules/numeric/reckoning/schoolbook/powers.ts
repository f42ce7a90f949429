import type { Formula, Of } from './formula'
import { told } from './told'

const left = '(?:剩|留|还有|只有|降[到至为]|减[到至]|变成|保留|存有|相当于|是|为|有)'
const gone = '(?:掉|消失|排出|失去|少了|衰变了|代谢了)'
const isGone = new RegExp(`(?:T|半衰期)[^A-Z]*${gone}[^A-Z]*P$`, 'u')
const halved =
  '(?:减半|减少P|衰[减变]掉?(?:为|成|到)?(?:原来的|最初的)?P|少P|剩下?P|减[到为至](?:原来的)?P|(?:消失|代谢|排[出掉])P)'
/** How long a half takes: 半衰期约8天, 每5.3年衰减一半. */
const periods = ['半衰期<12><half:T>', `(?:每|隔|经过|过)<,6><half:T><14>${halved}`]
const lives = (of: Of) => of('n', of('all', 0) / of('half', 1))

const halving = {
  word: /半衰期|减半|一半/u,
  tolerance: 0.07,
  zh: '每过一个半衰期剩下一半',
  en: 'each half-life leaves a half',
}
const shares = (of: Of): readonly number[] => [0.5 ** lives(of)]
const amounts = (of: Of): readonly number[] => [of('first') * 0.5 ** lives(of)]

const doubled =
  '(?:就|便|会|能|可以?|即可|面积|数量|数目|个数)*(?:分裂|翻|增加|繁殖|增殖|复制|倍增|加倍)(?:成?(?:为)?[CX]|一番|番|倍)?'
const count = '(?:变成|变为|增至|增加到|增殖到|分裂成|分裂出|就?有|达到?|是|变|成)'
const grown = (of: Of) => {
  const times = of('all') / of('one')
  return [times, Math.floor(times + 1e-9)].map((exponent) => of('first', 1) * 2 ** exponent)
}
const doubling = {
  word: /分裂|翻|倍|繁殖|增殖|复制/u,
  without: /每次|减/u,
  units: { said: /[^天日年月周时钟秒次]$/u },
  right: grown,
  tolerance: 0.06,
  zh: '每分裂一次数目加倍',
  en: 'each division doubles the number',
}

/** What halves or doubles again and again. */
export const powers: readonly Formula[] = [
  ...periods.map((period): Formula => ({
    ...halving,
    without: isGone,
    pattern: told(`${period}[^!?]{0,30}?<all:T>[^A-Z!?]{0,20}?${left}<,12><said:P>`),
    right: shares,
  })),
  { ...halving, without: isGone, pattern: told(`<n:N>个半衰期<16>${left}<,12><said:P>`), right: shares },
  {
    ...halving,
    pattern: told(`<n:N>个半衰期<16>${gone}<,6><said:P>`),
    right: (of) => 1 - 0.5 ** lives(of),
  },
  ...periods.map((period): Formula => ({
    ...halving,
    without: isGone,
    pattern: told(`${period}<20><first:GCV><20><all:T><20>${left}<,8><said=first>`),
    right: amounts,
  })),
  {
    ...doubling,
    pattern: told(
      `(?:每隔?|过|隔)?<one:T>[^A-Z,;。]{0,4}${doubled}<24>(?:(?<first>C)<,4>)?<all:T>[以之过]?后?<,14>(?:C变成?)?(?:${count}了?<,3>)?<said:C>`,
    ),
  },
  {
    ...doubling,
    pattern: told(
      `(?:每隔?|过|隔)?<one:T>[^A-Z,;。]{0,4}${doubled}[^A-Z]{0,16}C变成?C(?:、C变成?C)*<12><all:T>[以之过]?后<,14>(?:${count}了?<,3>)?<said:C>`,
    ),
  },
  ...['<a:GVMA><16>(?:到|至|为|成)<,6><b=a>', '<a:CN><16>(?:到|至|为|成)<,6><b:CN>'].map((pair): Formula => ({
    word: /番/u,
    pattern: told(`${pair},<,8>翻了?<said:N>番`),
    right: (of) => Math.log2(of('b') / of('a')),
    tolerance: 0.2,
    zh: '翻一番是加倍，翻两番是四倍',
    en: 'each doubling is a factor of two',
  })),
  {
    word: /对折/u,
    pattern: told('对折(?:了)?<n:C>(?:以?后)?<12><said:C>'),
    units: { said: /层$/u },
    right: (of) => 2 ** of('n'),
    tolerance: 0,
    zh: '每对折一次层数加倍',
    en: 'each fold doubles the layers',
  },
]
