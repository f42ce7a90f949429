/** What may stand behind the figure of a year, for patterns: 年, 年3月, 年3月14日. */
export const restOfDate = String.raw`年(?:\d{1,2}月(?:\d{1,2}[日号])?)?`
