/** A small number as digits or Chinese numerals, for use inside a pattern. */
export const few = '(?:\\d{1,3}|[一二两三四五六七八九十几数半]{1,3})'

const yearPattern = /(?<![\d.])(?:1[5-9]|20)\d\d(?!\d)(?=年|[-./]\d|版|\)|[^\p{L}\d]|$)|(?<=\d-)(?:19|20)\d\d(?!\d)/gu
const longAgo =
  /(?<![比较与同])去年(?!同)|前年|当年|那年|昨年|历史上(?!罕见|最|少[有见]|首|从未)|(?<!比)[\d几十百千万多]年前|(?:\d|上|[一二三四五六七八九十])世纪|[唐宋元明清][代朝]|王朝|当时|那时|(?<!未)曾经?|回顾|上一次/u
/** 像2008年那样, 1998年以来最大: the year is only a yardstick. */
const yardstick = /以来|那样|一样|重演|堪比|类似|[好就]像|不亚于|翻版|再现|相比|同期/u

/** Years that a text names: 2015年, 2015-03, 2015版. */
export const yearsIn = (text: string): number[] => [...text.matchAll(yearPattern)].map(([year]) => Number(year))

/** The last month that a text can mean: the one that it names, or December of its newest year; as months since year 0. */
const newestMonth = (text: string): number => {
  const years = yearsIn(text)
  const newest = Math.max(...years)
  const months = [...text.matchAll(/(\d{4})年(\d{1,2})月/gu)].flatMap(([, year, month]) =>
    Number(year) === newest ? [Number(month)] : [],
  )
  return newest * 12 + (months.length > 0 ? Math.max(...months) : 12)
}

/** What it tells is over: the newest month or year that it names has passed, or it says so in words. */
export const isPast = (text: string, now: Date): boolean => {
  if (longAgo.test(text)) return true
  if (yearsIn(text).length === 0 || yardstick.test(text)) return false
  return newestMonth(text) < now.getFullYear() * 12 + now.getMonth() + 1
}
