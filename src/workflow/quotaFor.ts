import type { PayloadRequest, Where } from 'payload'
import { idOf, personOf } from '@/access/people'
import { withinRegion } from '@/access/region'
import type { Department } from '@/payload-types'
import { forecastQuota, type Forecast } from '@/quota/forecast'
import type { PieceStanding, QuotaRule, QuotaSummary, QuotaTarget } from '@/quota/types'
import { yearStart } from '@/quota/year'
import { asSystem } from './authority'
import { followedLedger } from './quotaLedger'
import { notAllowed } from './refusals'
import { findRows, oneOf } from './rows'
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
  const [rules, targets, ledger] = [await rulesOf(req), await targetsOf(req, year), await followedLedger(req.payload)]
  const inReview = await inReviewOf(req)
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
    rules: await rulesOf(req),
    targets: await targetsOf(req, year),
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

const departmentsOf = async (req: PayloadRequest, year: number): Promise<Department[]> => {
  const person = personOf(req)
  const mine = scopeOf(person?.role, person?.region, idOf(person?.department))
  if (!mine) throw notAllowed(req)
  const inForce: Where = {
    and: [
      { validFrom: { less_than: new Date(yearStart(year + 1)).toISOString() } },
      {
        or: [
          { validTo: { exists: false } },
          { validTo: { greater_than_equal: new Date(yearStart(year)).toISOString() } },
        ],
      },
    ],
  }
  const where = mine === true ? inForce : { and: [mine, inForce] }
  const found = await req.payload.find({
    ...asSystem(req),
    collection: 'departments',
    where,
    pagination: false,
    limit: 20_000,
    sort: 'regionCode',
    select: { name: true, regionCode: true, kind: true },
  })
  return found.docs as Department[]
}

const scopeOf = (
  role: string | undefined,
  region: string | null | undefined,
  department: string,
): Where | true | null => {
  if (role === 'office') return withinRegion('regionCode', region)
  if (role === 'editor') return { id: { equals: department } }
  return role === 'auditor' ? true : null
}

const rulesOf = async (req: PayloadRequest): Promise<QuotaRule[]> => {
  const found = await req.payload.find({ ...asSystem(req), collection: 'quota-rules', pagination: false, limit: 500 })
  return found.docs.map((row) => ({
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
}

const targetsOf = async (req: PayloadRequest, year: number): Promise<QuotaTarget[]> => {
  const found = await req.payload.find({
    ...asSystem(req),
    collection: 'quota-targets',
    where: { year: { equals: year } },
    pagination: false,
    limit: 50_000,
  })
  return found.docs.map((row) => ({
    id: row.id,
    department: idOf(row.department),
    year: row.year,
    target: row.target,
    reason: row.reason,
    basis: row.basis,
    recordedAt: new Date(row.recordedAt ?? 0).toISOString(),
  }))
}

/** Pieces that have never been public and are under review now, by department. */
const inReviewOf = async (req: PayloadRequest): Promise<Map<string, number>> => {
  const counts = new Map<string, number>()
  for (const { department } of await findRows(
    req,
    'rounds',
    { and: [oneOf('state', openRoundStates), { baseRelease: { equals: 'none' } }] },
    { limit: 20_000 },
  ))
    if (department) counts.set(department, (counts.get(department) ?? 0) + 1)
  return counts
}
