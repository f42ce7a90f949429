/**
 * China keeps one time, UTC+8, and no summer time since 1992, so that the offset is fixed and needs no time zone data
 * (https://www.iana.org/time-zones, file `asia`, zone Asia/Shanghai, read 2026-03-01). Under the summer time of 1986 to 1991 a
 * month could differ by one hour at its edge, a year never; nothing is counted that far back.
 */
const offsetMs = 8 * 3_600_000

const inShanghai = (at: Date | number) => new Date(Number(at) + offsetMs)

/** The calendar year of a moment in Asia/Shanghai: 2026-12-31T16:00Z is 2027. */
export const calendarYear = (at: Date | number): number => inShanghai(at).getUTCFullYear()

/** The month of a moment in Asia/Shanghai, 0 for January. */
export const monthIndex = (at: Date | number): number => inShanghai(at).getUTCMonth()

/** The first moment of a calendar year in Asia/Shanghai, in milliseconds since 1970 UTC. */
export const yearStart = (year: number): number => Date.UTC(year, 0) - offsetMs

/** The first moments of the twelve months of a calendar year in Asia/Shanghai, in milliseconds since 1970 UTC. */
export const monthStarts = (year: number): number[] =>
  Array.from({ length: 12 }, (_, month) => Date.UTC(year, month) - offsetMs)

/** The day in Asia/Shanghai as an ISO date. */
export const calendarDay = (at: Date | number): string => inShanghai(at).toISOString().slice(0, 10)
