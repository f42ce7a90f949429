const weekday = String.raw`\(?(?:周|星期|礼拜)[一二三四五六日天]\)?`
/** 10月1日(周三)至8日(周三) */
const named = new RegExp(
  String.raw`(?<from>\d{1,2}月\d{1,2}[日号])(?<first>${weekday})(?<link>至|到|~|–|-|—{1,2})(?<to>(?:\d{1,2}月)?\d{1,2}[日号])(?<last>${weekday})?`,
  'gu',
)

/** The text with the weekdays of a stretch of days before it, so that its ends stand beside each other and what follows keeps its place. */
export const plainRanges = (text: string): string =>
  /[周期拜]/u.test(text) && /月/u.test(text) ? text.replace(named, '$<first>$<last>$<from>$<link>$<to>') : text
