import { everyMatch } from '../../../numbers/everyMatch'
import { numeralValue } from '../../../numbers/numeral'
import type { Hit, SentenceRule } from '../../rule'
import { reigns } from '../values/reference/reigns'

const any = [...new Set(reigns.map(([name]) => name))].join('|')
const named = new RegExp(
  `(?<reign>${any})(?:皇帝|帝)?(?<count>元|[一二三四五六七八九十]{1,3}|\\d{1,2})年[,(]?(?:[春夏秋冬]|[一二三四五六七八九十正腊]{1,2}月)?[,(]?(?:即|也就是|为|公元|约|西元|相当于|是){0,3}(?<year>\\d{3,4})年?`,
  'gu',
)
/** 1596年,那是明朝万历二十四年 */
const yearFirst = new RegExp(
  `(?<![\\d前])(?<year>\\d{3,4})年[,(、]?(?:即|也就是|那是|这是|正是|为|正值|时值|是|相当于|农历|中国|[明清元宋唐汉][朝代]?){0,4}(?<reign>${any})(?:皇帝|帝)?(?<count>元|[一二三四五六七八九十]{1,3}|\\d{1,2})年`,
  'gu',
)
const slack = 1

/** Every reign with its year; of 万历元年是1573年,崇祯十七年是1644年 neither year is told of the other's reign. */
const toldIn = (text: string) => {
  const told = everyMatch(text, named)
  const apart = ({ 0: found, index }: RegExpExecArray) =>
    told.every((one) => one.index >= index + found.length || one.index + one[0].length <= index)
  return [...told, ...everyMatch(text, yearFirst).filter(apart)]
}

/** 万历十五年(1687年): a year of a reign that is another year of the common era. */
export const reignYear: SentenceRule = {
  id: 'reign-year',
  reference: '《中国历史纪年表》',
  find:
    () =>
    ({ text }) =>
      text.includes('年')
        ? toldIn(text).flatMap(({ 0: found, index, groups = {} }): Hit[] => {
            const count = groups.count === '元' ? 1 : numeralValue(groups.count ?? '')
            if (count === null) return []
            const rights = reigns.filter(([name]) => name === groups.reign).map(([, first]) => first + count - 1)
            if (rights.some((one) => Math.abs(one - Number(groups.year)) <= slack)) return []
            const [right] = rights
            return [
              {
                start: index,
                end: index + found.length,
                severity: 'medium',
                message: {
                  zh: `${groups.reign}${groups.count}年为 ${right} 年`,
                  en: `That year of the reign is ${right}`,
                },
                hint: { zh: '核对年号和公元年份', en: 'Check the year of the reign' },
              },
            ]
          })
        : [],
}
