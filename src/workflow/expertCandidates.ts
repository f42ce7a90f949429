import type { PayloadRequest } from 'payload'
import { idOf } from '@/access/people'
import { asSystem } from './authority'
import type { DepartmentRow, ExpertRow } from './chooseExperts'
import type { ClaimedField } from './fieldCover'
import { all, findRows, is, oneOf } from './rows'

const ids = (value: unknown): string[] => (Array.isArray(value) ? value.map(idOf).filter(Boolean) : [])

/** The expert pool as the choice takes it. */
export const expertCandidates = async (req: PayloadRequest): Promise<ExpertRow[]> => {
  const found = await req.payload.find({
    ...asSystem(req),
    collection: 'experts',
    where: { active: { equals: true } },
    pagination: false,
    limit: 5000,
  })
  return found.docs.map((row) => ({
    id: row.id,
    userId: idOf(row.user),
    name: row.name,
    employer: row.employer ?? '',
    departmentId: idOf(row.employerDepartment) || null,
    fields: ids(row.fields),
    conflicts: ids(row.conflicts),
    monthlyCapacity: row.monthlyCapacity,
    leave: (row.leave ?? []).map(({ from, to }) => ({ from, to })),
    active: Boolean(row.active),
  }))
}

/** Who answers for these fields of the rumour library, each with the science fields in use that do; those that none answers for are left out. */
export const claimedFieldsOf = async (req: PayloadRequest, names: readonly string[]): Promise<ClaimedField[]> => {
  if (names.length === 0) return []
  const found = await req.payload.find({
    ...asSystem(req),
    collection: 'fields',
    where: { active: { equals: true } },
    pagination: false,
    limit: 1000,
  })
  return names
    .map((name) => ({
      name,
      judgedBy: found.docs.filter((row) => row.rumourFields?.some((one) => one === name)).map(({ id }) => id),
    }))
    .filter(({ judgedBy }) => judgedBy.length > 0)
}

export const departmentTree = async (req: PayloadRequest): Promise<DepartmentRow[]> => {
  const found = await req.payload.find({
    ...asSystem(req),
    collection: 'departments',
    pagination: false,
    limit: 20_000,
    select: { name: true, parent: true },
  })
  return found.docs.map(({ id, name, parent }) => ({ id, name, parentId: idOf(parent) || null }))
}

/** How many assignments each expert has open, and how many were given since `monthStart`. */
export const expertLoads = async (req: PayloadRequest, monthStart: Date) => {
  const open = await findRows(req, 'assignments', oneOf('state', ['asked', 'accepted']), { limit: 10_000 })
  const given = await findRows(
    req,
    'assignments',
    all(
      { createdAt: { greater_than_equal: monthStart.toISOString() } },
      { state: { not_in: ['declined', 'conflict', 'expired', 'cancelled'] } },
      is('demo', false),
    ),
    { limit: 20_000 },
  )
  return { openLoad: tally(open), monthLoad: tally(given) }
}

const tally = (rows: { expert: string }[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const { expert } of rows) counts.set(expert, (counts.get(expert) ?? 0) + 1)
  return counts
}
