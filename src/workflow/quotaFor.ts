import type { Payload, PayloadRequest } from 'payload'
import { idOf, personOf } from '@/access/people'
import { isWithinRegion } from '@/access/region'
import type { Department } from '@/payload-types'
import { forecastQuota, type Forecast } from '@/quota/forecast'
import type { PieceStanding, QuotaRule, QuotaSummary, QuotaTarget } from '@/quota/types'
import type { QuotaLedger } from '@/quota/ledger'
import { calendarDay, yearStart } from '@/quota/year'
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
export const quotaFor = async (req: PayloadRequest, question: Question): Promise<QuotaAnswer> =>
  answerOf(await inputsOf(req, question.year), question)

type Inputs = {
  departments: Department[]
  rules: QuotaRule[]
  targets: QuotaTarget[]
  ledger: QuotaLedger
  inReview: Map<string, number>
}

const inputsOf = async (req: PayloadRequest, year: number): Promise<Inputs> => {
  const departments = await departmentsOf(req, year)
  const { payload } = req
  const [rules, targets, ledger, inReview] = await Promise.all([
    rulesOf(payload),
    targetsOf(payload, year),
    followedLedger(payload),
    inReviewOf(payload),
  ])
  return { departments, rules, targets, ledger, inReview }
}

const answerOf = ({ departments, rules, targets, ledger, inReview }: Inputs, { year, asOf }: Question): QuotaAnswer => {
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

type Written = { stamp: string; rest: string }
const written = new WeakMap<Payload, Map<string, Written>>()
/** Boards ask for few years and regions; a process keeps no more answers than this. */
const mostWritten = 40

const scopeName = (req: PayloadRequest): string => {
  const person = personOf(req)
  return person
    ? `${person.role} ${person.region ?? ''} ${person.role === 'editor' ? idOf(person.department) : ''}`
    : ''
}

/** All that an answer about this moment rests on: when none of it has changed, the answer hasn't. */
const stampOf = ({ departments, rules, targets, ledger, inReview }: Inputs, asOf: Date): string => {
  const newest = departments.reduce((latest, { updatedAt }) => (updatedAt > latest ? updatedAt : latest), '')
  const known = [departments.length, newest, rules.map(({ id }) => id), targets.map(({ id, target }) => [id, target])]
  return JSON.stringify([calendarDay(asOf), ledger.size(), known, [...inReview]])
}

/** What `quotaFor` answers about this moment, as JSON: written again only when a fact, a rule or the day has changed. */
export const quotaNowAsJson = async (req: PayloadRequest, question: Question): Promise<string> => {
  const inputs = await inputsOf(req, question.year)
  const stamp = stampOf(inputs, question.asOf)
  const answers = written.get(req.payload) ?? new Map<string, Written>()
  written.set(req.payload, answers)
  const name = `${question.year} ${scopeName(req)}`
  const kept = answers.get(name)
  const rest = kept?.stamp === stamp ? kept.rest : withoutMoment(answerOf(inputs, question))
  answers.delete(name)
  answers.set(name, { stamp, rest })
  const [oldest] = answers.keys()
  if (answers.size > mostWritten && oldest !== undefined) answers.delete(oldest)
  return `{"asOf":${JSON.stringify(question.asOf.toISOString())},${rest.slice(1)}`
}

const withoutMoment = ({ year, rules, lines }: QuotaAnswer): string => JSON.stringify({ year, rules, lines })

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
