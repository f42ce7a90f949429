import type { PayloadRequest } from 'payload'
import { appendAudit } from '@/audit/append'
import { fieldInWords } from '@/fields/rumourWords'
import { flatten } from '@/content/flatten'
import { calendarYear, monthIndex, monthStarts } from '@/quota/year'
import { isReport } from '@/review/isReport'
import { doubtfulFields } from '@/review/routing'
import { risks, type Risk } from '@/review/types'
import { chooseExperts, type ChosenExpert, type ChosenExperts, type ExpertRow } from './chooseExperts'
import { departmentTree, expertCandidates, expertLoads, claimedFieldsOf } from './expertCandidates'
import type { ClaimedField } from './fieldCover'
import { snapshotOfRound } from './release'
import { settingsOfRound } from './reviewSettings'
import { all, byId, changeRow, findRow, findRows, insertRow, is, oneOf, type Row } from './rows'

const asked = ['asked', 'accepted'] as const

/**
 * Asks as many experts as the round still lacks. With nobody to ask the round waits, visibly, and is tried again by `upkeep`.
 * Runs in the handler's transaction; a round that has moved on is left alone.
 */
export const assignRound = async (req: PayloadRequest, known: Row<'rounds'>, now: Date): Promise<void> => {
  const held = await changeRow(req, 'pieces', all(byId(known.piece), is('openRound', known.id)), {
    editSeq: { $inc: 1 },
  })
  // Read only now that nobody else can decide: an approval a moment ago may have been the last one needed.
  const round = held && (await findRow(req, 'rounds', byId(known.id)))
  if (!round || !['assigning', 'waiting', 'inReview'].includes(round.state)) return
  const earlier = await findRows(req, 'assignments', is('round', round.id), { limit: 200 })
  const open = earlier.filter(({ state }) => asked.some((name) => name === state))
  const needed = Math.max(0, (round.approvalsLeft ?? 1) - open.length)
  if (needed === 0) return setState(req, round, 'inReview', '', now)
  const experts = await expertCandidates(req)
  const claimed = await claimedFieldsOf(req, isReport(round.report) ? doubtfulFields(round.report) : [])
  const choice = await choose(req, { round, earlier, experts, claimed, needed, now })
  for (const chosen of choice.chosen) await askExpert(req, { round, chosen, experts, uncovered: choice.uncovered, now })
  const isShort = open.length + choice.chosen.length === 0 || choice.missing > 0
  await setState(
    req,
    round,
    isShort ? 'waiting' : 'inReview',
    isShort ? choice.reasons.map(({ zh }) => zh).join('；') : '',
    now,
  )
}

const setState = async (
  req: PayloadRequest,
  round: Row<'rounds'>,
  state: 'waiting' | 'inReview',
  why: string,
  now: Date,
) => {
  if (round.state === state && round.waitingWhy === why) return
  await changeRow(req, 'rounds', all(byId(round.id), oneOf('state', ['assigning', 'waiting', 'inReview'])), {
    state,
    stateSince: now.toISOString(),
    waitingWhy: why,
  })
  await changeRow(req, 'pieces', all(byId(round.piece), is('openRound', round.id)), { stage: state })
  if (state === 'waiting')
    await appendAudit(req, {
      action: 'round.wait',
      subjectType: 'rounds',
      subjectId: round.id,
      subjectTitle: round.title,
      reason: why,
    })
}

type Choosing = {
  round: Row<'rounds'>
  earlier: Row<'assignments'>[]
  experts: ExpertRow[]
  claimed: ClaimedField[]
  needed: number
  now: Date
}

const choose = async (
  req: PayloadRequest,
  { round, earlier, experts, claimed, needed, now }: Choosing,
): Promise<ChosenExperts> => {
  const snapshot = snapshotOfRound(round)
  // Of whoever has left the pool since nobody knows what the choice was for: it counts for no field.
  const fieldsOf = (id: string) => experts.find((expert) => expert.id === id)?.fields ?? []
  const monthStart = new Date(monthStarts(calendarYear(now))[monthIndex(now)] ?? now.getTime())
  return chooseExperts({
    round: {
      fields: snapshot.fields.map(({ id }) => id),
      claimed,
      departmentId: round.department ?? '',
      risk: riskOf(round),
      urgent: Boolean(round.urgent),
      peopleWhoTouchedIt: [
        round.requester ?? '',
        ...(Array.isArray(round.contributors) ? round.contributors.map(String) : []),
      ],
      authors: snapshot.authors,
    },
    experts,
    departments: await departmentTree(req),
    ...(await expertLoads(req, monthStart)),
    today: now.toISOString(),
    alreadyAsked: earlier.map(({ expert }) => expert),
    kept: earlier
      .filter(({ state }) => ['asked', 'accepted', 'decided'].includes(state))
      .map(({ sameSystem, expert }) => ({ sameSystem: Boolean(sameSystem), fields: fieldsOf(expert) })),
    needed,
  })
}

const riskOf = (round: Row<'rounds'>): Risk => risks.find((risk) => risk === round.risk) ?? 'none'

/** `uncovered`: fields of the rumour library that doubtful claims belong to and nobody asked can judge. */
type Asking = {
  round: Row<'rounds'>
  chosen: ChosenExpert
  experts: ExpertRow[]
  uncovered: readonly string[]
  now: Date
}

const whyOf = ({ chosen, uncovered }: Asking): string =>
  uncovered.length === 0
    ? chosen.why.zh
    : `${chosen.why.zh}；文中还有${uncovered.map((name) => `“${fieldInWords(name)}”`).join('')}方面的可疑说法，本轮未请到这方面的专家`

const askExpert = async (req: PayloadRequest, asking: Asking): Promise<void> => {
  const { round, chosen, experts, now } = asking
  const why = whyOf(asking)
  const expert = experts.find(({ id }) => id === chosen.expertId)
  if (!expert) return
  const snapshot = snapshotOfRound(round)
  const { acceptHours, decideHours } = settingsOfRound(round)
  const hence = (hours: number) => new Date(now.getTime() + hours * 3_600_000).toISOString()
  const assignment = await insertRow(req, 'assignments', {
    round: round.id,
    piece: round.piece,
    openKey: `round:${round.id}:${expert.id}`,
    title: round.title,
    department: round.department,
    departmentName: round.departmentName,
    region: round.region,
    fieldNames: snapshot.fields.map(({ name }) => name).join('、'),
    characters: flatten(snapshot).reduce((sum, { text }) => sum + [...text].length, 0),
    expert: expert.id,
    expertUser: expert.userId,
    expertName: expert.name,
    sameSystem: chosen.sameSystem,
    why,
    state: 'asked',
    urgent: round.urgent,
    acceptBy: hence(acceptHours),
    dueAt: hence(decideHours),
    demo: round.demo,
  })
  await appendAudit(req, {
    action: 'assignment.ask',
    subjectType: 'assignments',
    subjectId: assignment.id,
    subjectTitle: round.title,
    digest: round.digest,
    at: now,
    data: { round: round.id, expert: expert.name, sameSystem: chosen.sameSystem, why },
  })
}
