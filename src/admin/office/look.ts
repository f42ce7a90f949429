export type Look = { year: number; thisYear: number; department: string; search: string; isWhole: boolean }

const one = (value: string | string[] | undefined): string => (typeof value === 'string' ? value : '')

/** What the address asks to see: the year, a department's pieces, a search, or all departments. */
export const lookOf = (params: Record<string, string | string[] | undefined>, thisYear: number): Look => {
  const wanted = Number(one(params.year))
  return {
    year: Number.isInteger(wanted) && wanted >= 2000 && wanted <= 2100 ? wanted : thisYear,
    thisYear,
    department: one(params.department),
    search: one(params.search).trim(),
    isWhole: one(params.all) === '1',
  }
}

/** The address of the desk with some of it changed. */
export const hrefOf = ({ year, search, isWhole, department }: Look, change: Partial<Look> = {}): string => {
  const next = { year, search, isWhole, department, ...change }
  const query = new URLSearchParams({ year: String(next.year) })
  if (next.search) query.set('search', next.search)
  if (next.isWhole) query.set('all', '1')
  if (next.department) query.set('department', next.department)
  return `/admin?${query.toString()}${next.department ? `#department-${next.department}` : '#departments'}`
}
