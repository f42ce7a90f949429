import { datesOf } from '../../../numbers/dates'
import { everyMatch } from '../../../numbers/everyMatch'

const sameMonth = /同月(?<day>\d{1,2})[日号](?!前|之前|以前)/gu
/** Tells of what had been before, or of another thing. */
const earlier = /此前|之前|早在|早已|已于|曾|截至|截止|追溯|原定|分别|[。;!?]/u
const reach = 60

/** 7月28日升空,同月20日着陆: the later day of one month comes first. Units of the text. */
export const sameMonthIn = (text: string): { start: number; end: number }[] =>
  /同月\d/u.test(text)
    ? everyMatch(text, sameMonth).flatMap(({ 0: said, index, groups = {} }) => {
        const before = datesOf(text).findLast(({ end, month }) => end <= index && month !== null)
        const gap = text.slice(before?.end ?? 0, index)
        const isOneStory = before && before.day !== null && gap.length < reach && !earlier.test(gap)
        const isBack = isOneStory && Number(groups.day) < (before.day ?? 0)
        return isBack && !/^[^,;。]{0,6}[曾已刚才]/u.test(text.slice(index + said.length))
          ? [{ start: index, end: index + said.length }]
          : []
      })
    : []
