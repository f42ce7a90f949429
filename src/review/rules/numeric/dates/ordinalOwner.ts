import { everyMatch } from '../../../numbers/everyMatch'
import type { Told } from './yearCounts'

/** ;中国水周2025年是第38届, ,低碳日同为第13个: what begins a clause, comes again and again and is counted. */
const subject =
  /(?<=^|[,;。:、])(?:而|则|另|另外|同期|同日|同时|同城)?的?(?:[首每][个届次]|第一[个届次])?["“《]?(?<name>\p{Script=Han}{1,12}(?:(?<![一二三四五六七八九十当今此这那该同每本])[日周月季]|[节会展赛奖杯]|论坛|讲坛|活动|行动))["”》]?(?=[\d是为第则也同今当于,(]|的?主会场|定[于在]|[在始]于|自|已)/gu

/** Another thing is named between the one that the years are known of and an ordinal: that has an ordinal of its own. */
export const isOfAnother = (text: string, from: number, { start }: Told): boolean =>
  everyMatch(text.slice(from, start), subject).some(
    ({ groups = {} }) => !text.slice(0, from).includes(groups.name ?? ''),
  )

/** Of one year and thing there is one count: where that is told rightly, the others count something else. */
export const unsettled = (told: readonly Told[], rightOf: (one: Told) => number | null): Told[] =>
  told.filter((one) => !told.some((other) => other.year === one.year && other.count === rightOf(other)))
