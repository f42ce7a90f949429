import type { Where } from 'payload'

/** `990100` names the city and all below it: its prefix is `9901`. An empty code stands for every region. */
export const regionPrefix = (code: string | null | undefined): string => (code ?? '').replace(/(00)+$/, '')

export const isWithinRegion = (code: string, region: string | null | undefined): boolean =>
  code.startsWith(regionPrefix(region))

/** A row's flat `region` field lies at or below the region. Codes are digits, so a range of strings is a prefix. */
export const withinRegion = (field: string, region: string | null | undefined): Where | true => {
  const prefix = regionPrefix(region)
  if (prefix === '') return true
  return {
    and: [
      { [field]: { greater_than_equal: prefix.padEnd(6, '0') } },
      { [field]: { less_than_equal: prefix.padEnd(6, '9') } },
    ],
  }
}
