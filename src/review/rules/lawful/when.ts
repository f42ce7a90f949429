/** A small number as digits or Chinese numerals, for use inside a pattern. */
export const few = '(?:\\d{1,3}|[一二两三四五六七八九十几数半]{1,3})'

const yearPattern = /(?<![\d.])(1[5-9]\d\d|20\d\d)(?!\d)(?=年|[-./]\d|版|\)|[^\p{L}\d]|$)/gu
const longAgo = /去年|前年|当年|那年|昨年|历史上|年前|世纪|[唐宋元明清]代|朝|当时|那时|曾经?|回顾|上一次/u

/** Years that a text names: 2015年, 2015-03, 2015版. */
export const yearsIn = (text: string): number[] => [...text.matchAll(yearPattern)].map(([year]) => Number(year))

/** What it tells is over: its newest year has passed, or it says so in words. */
export const isPast = (text: string, now: Date): boolean => {
  const years = yearsIn(text)
  return longAgo.test(text) || (years.length > 0 && Math.max(...years) < now.getFullYear())
}
