import { asUser } from '@/workflow/authority'
import { deliveryStates } from '@/workflow/deliveryStates'
import { all, is, oneOf } from '@/workflow/rows'
import type { DeskContext } from '../deskContext'
import { byRisk, severeFirst } from '../severeFirst'

const shown = 50
/** More than are shown, so that a severe one is found although others have waited longer. */
const atMost = 500

/** What waits for the office in its region: rounds without an expert, assignments past their time, deliveries that failed, columns. Severe rounds first. */
export const loadTroubles = async ({ req, now }: DeskContext) => {
  const past = now.toISOString()
  const late = {
    or: [
      all(is('state', 'asked'), { acceptBy: { less_than: past } }),
      all(is('state', 'accepted'), { dueAt: { less_than: past } }),
    ],
  }
  const inForce = { or: [{ validTo: { exists: false } }, { validTo: { greater_than: past } }] }
  const [waiting, overdue, failed, departments] = await Promise.all([
    req.payload.find({
      ...asUser(req),
      collection: 'rounds',
      where: is('state', 'waiting'),
      sort: 'stateSince',
      limit: atMost,
      pagination: false,
      select: { title: true, departmentName: true, waitingWhy: true, stateSince: true, urgent: true, risk: true },
    }),
    req.payload.find({
      ...asUser(req),
      collection: 'assignments',
      where: late,
      sort: 'dueAt',
      limit: atMost,
      pagination: false,
    }),
    req.payload.find({
      ...asUser(req),
      collection: 'deliveries',
      where: { or: [oneOf('state', ['failed', 'unknown']), forgottenTask(now)] },
      sort: '-updatedAt',
      limit: shown,
      pagination: false,
    }),
    req.payload.find({
      ...asUser(req),
      collection: 'departments',
      where: inForce,
      sort: 'regionCode',
      limit: 500,
      pagination: false,
      select: { name: true, regionCode: true, column: true },
    }),
  ])
  return {
    waiting: waiting.docs.sort(byRisk).slice(0, shown),
    overdue: (await severeFirst({ req }, overdue.docs)).slice(0, shown),
    failed: failed.docs,
    departments: departments.docs,
  }
}

/** A person's task that is past its time; polls renew `updatedAt`, so it is counted from the call. */
const forgottenTask = (now: Date) => {
  const since = new Date(now.getTime() - deliveryStates.awaitingPerson.withinMinutes * 60_000)
  return all(is('state', 'awaitingPerson'), { calledAt: { less_than: since.toISOString() } })
}

export type Troubles = Awaited<ReturnType<typeof loadTroubles>>
