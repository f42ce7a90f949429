import { isLeap } from '../../../numbers/dates'
import { everyMatch } from '../../../numbers/everyMatch'
import type { Hit, SentenceRule } from '../../rule'
import { wrongLeapDays } from './leapDays'
import { passageIn, type Passage } from '../passage'

const stems = '甲乙丙丁戊己庚辛壬癸'
const branches = '子丑寅卯辰巳午未申酉戌亥'
const animals = '鼠牛虎兔龙蛇马羊猴鸡狗猪'
const year = '(?<![\\d前])(?<year>\\d{3,4})年'
const link = '[,(、:]?(?:是|为|即|正值|恰逢|正逢|适逢|时值|岁次|农历|中国|的|也就是|又|也|还){0,3}'
const named = new RegExp(
  `${year}${link}(?:(?<cycle>[${stems}][${branches}])(?<animal2>[${animals}])?年?|(?<animal>[${animals}])年)(?!代|前|后|底|末|内|初|间|以|之|生|货|画|俗|味|轻|级|糕|肉)`,
  'gu',
)
const leap =
  /(?<![\d前])(?<year>\d{4})年(?:[,(]|全年|这一年|正好|恰好|的|共|一共|总共|也|都|[^\d。;年]{0,14}(?:能?被(?:4|100|400|四|一百|四百)整除)[^\d。;年]{0,6}(?:却|所以|因此|故|也|仍|,)+(?:它|却|仍|依然|还|应该|算)?)*(?:(?<isnt>不是|并非|不属于)|是|属于|为|有)(?:公历|一个)?(?:(?<leap>闰年)|(?<common>平年)|(?<days>36[56])天)/gu

const hit = (start: number, end: number, zh: string, en: string): Hit => ({
  start,
  end,
  severity: 'medium',
  message: { zh, en },
  hint: { zh: '核对年份', en: 'Check the year' },
})

const lengths =
  /(?<kind>(?:(?:不是|并非|不属于|不算|不再是)(?:公历)?)?(?:闰年|平年))[的,]?(?:全年|一年)?(?:一共|总共|共|就|便)?有?(?<days>36[56])天|(?<kind2>(?:(?:不是|并非|不属于|不算|不再是)(?:公历)?)?(?:闰年|平年))[^。;\d]{0,10}?(?:二|2)月份?(?:则|只|就|也|便|一共|共)*有?(?<february>2[89]|二十[八九])天|(?<kind3>闰年|平年)[^。;\d]{0,6}52(?:周|个星期)(?:零|又|加|多)?(?<rest>[1-6一二两三])天/gu

/** 1900年却不是闰年 is as much as 平年. */
const isLong = (kind = '') => kind.endsWith('闰年') === (kind.length === 2)

/** 闰年有365天 */
const wrongLengths = (text: string): Hit[] =>
  everyMatch(text, lengths).flatMap(({ 0: found, index, groups = {} }) =>
    isLong(groups.kind ?? groups.kind2 ?? groups.kind3) ===
    /366|29|九|^[2二两]$/u.test(groups.days ?? groups.february ?? groups.rest ?? '')
      ? []
      : [hit(index, index + found.length, '闰年有 366 天，平年有 365 天', 'a leap year has 366 days, another 365')],
  )

/** 2023年是闰年 */
const wrongLeaps = (text: string): Hit[] =>
  everyMatch(text, leap).flatMap(({ 0: found, index, groups = {} }) => {
    const at = Number(groups.year)
    const isSaid = (groups.leap !== undefined || groups.days === '366') !== (groups.isnt !== undefined)
    const words = isLeap(at)
      ? { zh: '闰年，有 366 天', en: 'a leap year' }
      : { zh: '平年，有 365 天', en: 'no leap year' }
    return isSaid === isLeap(at)
      ? []
      : [hit(index, index + found.length, `${at} 年是${words.zh}`, `${at} is ${words.en}`)]
  })

/** 下一个龙年是2034年, 甲午年(1894年) */
const nameFirst = new RegExp(
  `(?:(?<cycle>[${stems}][${branches}])|(?<![属生肖])(?<animal>[${animals}]))年(?:(?:是|在|为|即|也就是|要等到)(?:公元)?|\\()(?<year>\\d{4})年`,
  'gu',
)

const nameOf = (at: number) => ({
  cycle: stems.charAt((at + 6) % 10) + branches.charAt((at + 8) % 12),
  animal: animals.charAt((at + 8) % 12),
})

const isNamed = (at: number, { cycle, animal, animal2 }: Record<string, string | undefined>) => {
  const right = nameOf(at)
  return (cycle ?? right.cycle) === right.cycle && (animal ?? animal2 ?? right.animal) === right.animal
}

/** 甲辰年是2024年,乙巳年是2025年: the name has a year of its own behind it. */
const yearBehind = /^年?(?:(?:是|在|为|即|就是|也就是|则是|对应)(?:公元)?|\()(?<year>\d{4})年?/u

/** 2024年是兔年: before the new year of the old calendar a date still belongs to the year before. */
const wrongNames = (text: string): Hit[] =>
  [...everyMatch(text, named), ...everyMatch(text, nameFirst)].flatMap(({ 0: found, index, groups = {} }) => {
    const at = Number(groups.year)
    const other = yearBehind.exec(text.slice(index + found.length))?.groups?.year
    if (isNamed(at, groups) || (other !== undefined && isNamed(Number(other), groups))) return []
    const { cycle, animal } = nameOf(at)
    const zh = `${at} 年为${cycle}年，属${animal}`
    return [hit(index, index + found.length, zh, `${at} has another name in the cycle of sixty`)]
  })

const leapDaysOf = ({ text, own }: Passage): Hit[] =>
  wrongLeapDays(text)
    .filter(({ start }) => start >= own)
    .map((found) => ({ ...found, start: found.start - own, end: found.end - own }))

/** The names of years in the cycle of sixty, and leap years. */
export const yearName: SentenceRule = {
  id: 'year-name',
  reference: 'GB/T 33661—2017《农历的编算和颁行》；公历置闰规则',
  find: (scene) => {
    const passage = passageIn(scene)
    return (sentence) => {
      const { text } = sentence
      if (!/[\d闰平那这当该一]年|农历/u.test(text) || /如果|假如|倘若|儒略历|是否|吗|误/u.test(text)) return []
      return [...wrongLeaps(text), ...wrongLengths(text), ...wrongNames(text), ...leapDaysOf(passage(sentence))].slice(
        0,
        1,
      )
    }
  },
}
