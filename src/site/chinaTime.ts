const offset = 8 * 3_600_000

/** An instant as a date in China, which has one time zone without summer time. */
export const chinaDate = (iso: string): { year: number; month: number; day: number } => {
  const at = new Date(Date.parse(iso) + offset)
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() }
}

/** 2026年3月5日 */
export const chineseDate = (iso: string): string => {
  const { year, month, day } = chinaDate(iso)
  return `${year}年${month}月${day}日`
}
