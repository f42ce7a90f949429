import { numeralValue } from '../../numbers/numeral'
import type { Hit, SentenceRule } from '../rule'

const signs = '[一二三四五六七八九十\\d]{1,3}'
const yearFirst = new RegExp(
  `(?<!前|\\d)(?<year>\\d{3,4})年(?:\\d{1,2}月)?(?:\\d{1,2}日)?[,(、]?(?:这是|那是|也就是|即|正值|时值|属于|已是|正是|还是|是|在){0,2}(?:公元)?(?<century>${signs})世纪(?<decade>[一二三四五六七八九\\d]0?十?年代)?`,
  'gu',
)
const centuryFirst = new RegExp(
  `(?<!前|\\d)(?<century>${signs})世纪(?<decade>[一二三四五六七八九\\d]0?十?年代)?(?:初期?|末期?|中[叶期]|前期|后期|上半叶|下半叶|之交)?的?[,(]?(?:也就是|即|具体是|公元|在|于){0,2}(?<year>\\d{3,4})年(?!代)`,
  'gu',
)

/** 1900 is by the strict count of the nineteenth century, by common speech of the twentieth. */
const centuriesOf = (year: number) => [Math.ceil(year / 100), Math.floor(year / 100) + 1]
const decadeOf = (words: string) => {
  const value = numeralValue(words.replace('年代', ''))
  return value !== null && value < 10 ? value * 10 : value
}

const hitOf = ({ 0: whole, index, groups = {} }: RegExpMatchArray): Hit[] => {
  const year = Number(groups.year)
  const century = numeralValue(groups.century ?? '')
  const decade = groups.decade === undefined ? null : decadeOf(groups.decade)
  const isOther = century !== null && !centuriesOf(year).includes(century)
  const isOtherDecade = decade !== null && Math.floor((year % 100) / 10) * 10 !== decade
  if (index === undefined || (!isOther && !isOtherDecade)) return []
  return [
    {
      start: index,
      end: index + whole.length,
      severity: 'high',
      message: {
        zh: `${year} 年属于 ${Math.ceil(year / 100)} 世纪 ${Math.floor((year % 100) / 10) * 10} 年代，与文中的世纪或年代不符`,
        en: `${year} lies in another century or decade than the text says`,
      },
      hint: { zh: '核对年份和世纪', en: 'Check year and century' },
    },
  ]
}

/** 1895年，也就是20世纪末: a year that lies in another century than the one named beside it. */
export const century: SentenceRule = {
  id: 'century-of-year',
  reference: '世纪与公元年份的对应：第 n 世纪为 (n−1)×100＋1 年至 n×100 年',
  find:
    () =>
    ({ text, stance }) =>
      stance === 'refuted_here' || !text.includes('世纪')
        ? []
        : [...text.matchAll(yearFirst), ...text.matchAll(centuryFirst)].flatMap(hitOf).slice(0, 1),
}
