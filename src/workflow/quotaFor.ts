import type { Payload, PayloadRequest } from 'payload'
import { idOf, personOf } from '@/access/people'
import { isWithinRegion } from '@/access/region'
import type { Department } from '@/payload-types'
import { forecastQuota, type Forecast } from '@/quota/forecast'
import type { PieceStanding, QuotaRule, QuotaSummary, QuotaTarget } from '@/quota/types'
import { yearStart } from '@/quota/year'
import { followedRows } from './followedRows'
import { followedLedger } from './quotaLedger'
import { notAllowed } from './refusals'
import { findFields, findRows, oneOf } from './rows'
import { openRoundStates } from './stages'

export type QuotaLineForDesk = Omit<QuotaSummary, 'department'> & {
  department: { id: string; name: string; region: string }
  forecast: Forecast
}
export type QuotaAnswer = {
  year: number
  asOf: string
  rules: { id: string; basis: string; target: number }[]
  lines: QuotaLineForDesk[]
}
type Question = { year: number; asOf: Date }

/**
 * The yearly figures that the person may see: the office's region, an editor's own department, for the auditor all. As known at `asOf`.
 * @throws 403 for everybody else
 */
export const quotaFor = async (req: PayloadRequest, { year, asOf }: Question): Promise<QuotaAnswer> => {
  const departments = await departmentsOf(req, year)
  const { payload } = req
  const [rules, targets, ledger, inReview] = await Promise.all([
    rulesOf(payload),
    targetsOf(payload, year),
    followedLedger(payload),
    inReviewOf(payload),
  ])
  const summaries = ledger.summaries({
    departments: departments.map(({ id, kind }) => ({ id, kind })),
    rules,
    targets,
    year,
    asOf,
    inReview,
  })
  const byDepartment = new Map(departments.map((row) => [row.id, row]))
  const lines = summaries.map((summary) => lineOf(summary, byDepartment, asOf))
  const named = new Set(summaries.flatMap(({ rule }) => (rule ? [rule.id] : [])))
  return {
    year,
    asOf: asOf.toISOString(),
    rules: rules.filter(({ id }) => named.has(id)).map(({ id, basis, target }) => ({ id, basis, target })),
    lines,
  }
}

const lineOf = (summary: QuotaSummary, known: Map<string, Department>, asOf: Date): QuotaLineForDesk => {
  const { target, published, inReview, year } = summary
  const row = known.get(summary.department)
  return {
    ...summary,
    department: { id: summary.department, name: row?.name ?? '', region: row?.regionCode ?? '' },
    forecast: forecastQuota({ target, published, inReview, year, asOf }),
  }
}

export type QuotaPiece = PieceStanding & { title: string; links: { channel: string; link: string }[] }

/** The pieces behind one department's figure, each with its links. */
export const quotaPiecesFor = async (
  req: PayloadRequest,
  { year, asOf, department }: Question & { department: string },
): Promise<QuotaPiece[]> => {
  const row = (await departmentsOf(req, year)).find(({ id }) => id === department)
  if (!row) throw notAllowed(req)
  const ledger = await followedLedger(req.payload)
  const standings = ledger.pieces({
    rules: await rulesOf(req.payload),
    targets: await targetsOf(req.payload, year),
    year,
    asOf,
    department: { id: row.id, kind: row.kind },
  })
  const ids = standings.map(({ pieceId }) => pieceId)
  const pieces = ids.length === 0 ? [] : await findRows(req, 'pieces', oneOf('id', ids), { limit: 2000 })
  const deliveries =
    ids.length === 0
      ? []
      : await findRows(
          req,
          'deliveries',
          { and: [oneOf('piece', ids), { state: { equals: 'live' } }] },
          { limit: 10_000, sort: 'sequence' },
        )
  const titles = new Map(pieces.map(({ id, title }) => [id, title ?? '']))
  return standings.map((standing) => ({
    ...standing,
    title: titles.get(standing.pieceId) ?? '',
    links: [
      ...new Map(
        deliveries.filter(({ piece }) => piece === standing.pieceId).map(({ channel, link }) => [channel, link ?? '']),
      ).entries(),
    ].map(([channel, link]) => ({ channel, link })),
  }))
}

/** The units that the person may see and that existed in the year. */
const departmentsOf = async (req: PayloadRequest, year: number): Promise<Department[]> => {
  const isMine = scopeOf(req)
  if (!isMine) throw notAllowed(req)
  const [from, until] = [yearStart(year), yearStart(year + 1)]
  const known = await followedRows(req.payload, 'departments')
  return known
    .filter(
      (row) => isMine(row) && Date.parse(row.validFrom) < until && !(row.validTo && Date.parse(row.validTo) < from),
    )
    .toSorted((a, b) => Number(a.regionCode > b.regionCode) - Number(a.regionCode < b.regionCode))
}

const scopeOf = (req: PayloadRequest): ((row: Department) => boolean) | null => {
  const person = personOf(req)
  if (person?.role === 'office') return ({ regionCode }) => isWithinRegion(regionCode, person.region)
  if (person?.role === 'editor') return ({ id }) => id === idOf(person.department)
  return person?.role === 'auditor' ? () => true : null
}

const rulesOf = async (payload: Payload): Promise<QuotaRule[]> =>
  (await followedRows(payload, 'quota-rules')).map((row) => ({
    id: row.id,
    basis: row.basis,
    validFrom: row.validFrom,
    validTo: row.validTo ?? null,
    kinds: row.kinds,
    origins: row.origins,
    target: row.target,
    departmentKinds: row.departmentKinds,
    recordedAt: new Date(row.recordedAt ?? 0).toISOString(),
  }))

const targetsOf = async (payload: Payload, year: number): Promise<QuotaTarget[]> =>
  (await followedRows(payload, 'quota-targets'))
    .filter((row) => row.year === year)
    .map((row) => ({
      id: row.id,
      department: idOf(row.department),
      year: row.year,
      target: row.target,
      reason: row.reason,
      basis: row.basis,
      recordedAt: new Date(row.recordedAt ?? 0).toISOString(),
    }))

/** Pieces that have never been public and are under review now, by department. */
const inReviewOf = async (payload: Payload): Promise<Map<string, number>> => {
  const counts = new Map<string, number>()
  const firstRounds = { and: [oneOf('state', openRoundStates), { baseRelease: { equals: 'none' } }] }
  for (const { department } of await findFields({ payload }, 'rounds', firstRounds, {
    fields: ['department'],
    limit: 20_000,
  }))
    if (department) counts.set(department, (counts.get(department) ?? 0) + 1)
  return counts
}
