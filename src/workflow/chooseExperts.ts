import { calendarDay } from '@/quota/year'
import type { Risk } from '@/review/types'
import { inOrderOfNeed, judgesPiece, judgesSomething, uncoveredFields, type ClaimedField } from './fieldCover'

export type ExpertRow = {
  id: string
  userId: string
  name: string
  /** The employer in words. */
  employer: string
  /** The employer when it is a department here, else null. */
  departmentId: string | null
  fields: string[]
  /** Departments for which the expert stands back. */
  conflicts: string[]
  monthlyCapacity: number
  /** First and last day of each absence, ISO dates or times. */
  leave: { from: string; to: string }[]
  active: boolean
}

export type DepartmentRow = { id: string; name: string; parentId: string | null }

export type RoundToAssign = {
  /** Ids of science fields. */
  fields: string[]
  /** What its doubtful claims are about. */
  claimed: ClaimedField[]
  departmentId: string
  risk: Risk
  urgent: boolean
  /** User ids of the requester and of everyone who ever edited the piece. */
  peopleWhoTouchedIt: string[]
  authors: { name: string; unit: string; account: string }[]
}

export type Choice = {
  round: RoundToAssign
  experts: ExpertRow[]
  departments: DepartmentRow[]
  /** Assignments of each expert that are open now. */
  openLoad: ReadonlyMap<string, number>
  /** Assignments that each expert was given this month. */
  monthLoad: ReadonlyMap<string, number>
  /** ISO time. */
  today: string
  /** Experts who were asked in this round before, whatever became of it. */
  alreadyAsked: string[]
  /** Those of the round who are still at it or have approved. */
  kept: { sameSystem: boolean; fields: string[] }[]
  /** Experts the round still lacks. */
  needed: number
}

type Sentence = { zh: string; en: string }
export type ChosenExpert = { expertId: string; sameSystem: boolean; why: Sentence }
export type ChosenExperts = { chosen: ChosenExpert[]; missing: number; reasons: Sentence[]; uncovered: string[] }

/** For urgent pieces so many more are asked at once, so that the first who can does it. */
const extraWhenUrgent = 2

/** Independent approvals that a piece of this risk needs. */
export const approvalsNeeded = (risk: Risk): 1 | 2 => (risk === 'high' || risk === 'blocker' ? 2 : 1)

const obstacles = {
  inactive: { zh: '已离库', en: 'inactive' },
  field: { zh: '领域不符', en: 'other field' },
  unit: { zh: '同一单位', en: 'same unit' },
  involved: { zh: '作者、提交人或修改过本作品', en: 'author, requester or editor of the piece' },
  conflict: { zh: '已声明须回避该单位', en: 'declared conflict of interest' },
  asked: { zh: '本轮已请过', en: 'asked before in this round' },
  leave: { zh: '请假中', en: 'on leave' },
  capacity: { zh: '本月已满', en: 'no capacity left this month' },
  system: { zh: '高风险作品不能全由同一系统专家审核', en: 'high risk: never all from the same system' },
} as const satisfies Record<string, Sentence>
type Obstacle = keyof typeof obstacles

/** Departments are asked on the calendar of the country: a day of leave begins and ends at midnight in Shanghai. */
const dayInShanghai = (iso: string): string => calendarDay(Date.parse(iso))

const isOnLeave = ({ leave }: ExpertRow, today: string) =>
  leave.some(({ from, to }) => dayInShanghai(from) <= dayInShanghai(today) && dayInShanghai(today) <= dayInShanghai(to))

/** An author is known by account; where none is given, by name: better one expert too few than an author judging the own work. */
const isInvolved = ({ userId, name }: ExpertRow, { peopleWhoTouchedIt, authors }: RoundToAssign) =>
  peopleWhoTouchedIt.includes(userId) ||
  authors.some((author) => (author.account === '' ? author.name === name : author.account === userId))

type Units = { ids: Set<string>; names: Set<string> }

/** The units whose work this is: the department and the units of its authors. */
const unitsOf = ({ round, departments }: Choice): Units => {
  const names = new Set(round.authors.map(({ unit }) => unit).filter((unit) => unit !== ''))
  const ids = new Set(
    departments.filter(({ id, name }) => id === round.departmentId || names.has(name)).map(({ id }) => id),
  )
  for (const { id, name } of departments) if (ids.has(id)) names.add(name)
  return { ids: ids.add(round.departmentId), names }
}

const unitIdOf = ({ departmentId, employer }: ExpertRow, departments: DepartmentRow[]): string | null =>
  departmentId ?? departments.find(({ name }) => name === employer)?.id ?? null

const isSameUnit = (expert: ExpertRow, departments: DepartmentRow[], units: Units) =>
  units.names.has(expert.employer) || units.ids.has(unitIdOf(expert, departments) ?? '')

/** Parent, child or sibling of the department. */
const isSameSystem = (expert: ExpertRow, { round, departments }: Choice): boolean => {
  const own = departments.find(({ id }) => id === round.departmentId)
  const other = departments.find(({ id }) => id === unitIdOf(expert, departments))
  if (!own || !other) return false
  const areSiblings = own.parentId !== null && own.parentId === other.parentId
  return areSiblings || own.parentId === other.id || other.parentId === own.id
}

const obstacleOf = (expert: ExpertRow, choice: Choice, units: Units): Obstacle | null => {
  const { round, departments, alreadyAsked, monthLoad, today } = choice
  if (!expert.active) return 'inactive'
  if (!judgesSomething(expert, round)) return 'field'
  if (isInvolved(expert, round)) return 'involved'
  if (isSameUnit(expert, departments, units)) return 'unit'
  if (expert.conflicts.some((id) => units.ids.has(id))) return 'conflict'
  if (alreadyAsked.includes(expert.id)) return 'asked'
  if (isOnLeave(expert, today)) return 'leave'
  return (monthLoad.get(expert.id) ?? 0) < expert.monthlyCapacity ? null : 'capacity'
}

const byLoad =
  ({ openLoad, monthLoad }: Choice) =>
  (a: ExpertRow, b: ExpertRow): number =>
    (openLoad.get(a.id) ?? 0) - (openLoad.get(b.id) ?? 0) ||
    (monthLoad.get(a.id) ?? 0) - (monthLoad.get(b.id) ?? 0) ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/**
 * How many of the same system may be asked. For high risk one approval at least comes from outside, whoever of those asked answers:
 * so they stay one fewer than the approvals that the round needs in all.
 */
const roomForSameSystem = ({ round, kept, needed }: Choice): number => {
  if (approvalsNeeded(round.risk) === 1) return needed
  return Math.max(0, kept.length + needed - 1 - kept.filter(({ sameSystem }) => sameSystem).length)
}

const whyOf = (expert: ExpertRow, choice: Choice, sameSystem: boolean): Sentence => {
  const load = choice.openLoad.get(expert.id) ?? 0
  const fits = judgesPiece(expert, choice.round)
    ? { zh: '领域相符', en: 'fits the field' }
    : { zh: '所涉说法的领域相符', en: 'fits the field of a doubtful claim' }
  return {
    zh: `${fits.zh}，在审 ${load} 篇${sameSystem ? '；无其他合适人选，由同一系统专家审核' : ''}`,
    en: `${fits.en}, ${load} open${sameSystem ? '; same system, since nobody else fits' : ''}`,
  }
}

const reasonsFor = (met: (Obstacle | null)[], missing: number): Sentence[] => {
  if (missing === 0) return []
  const counts = new Map<Obstacle, number>()
  for (const obstacle of met) if (obstacle) counts.set(obstacle, (counts.get(obstacle) ?? 0) + 1)
  const details = [...counts].map(([name, count]) => ({
    zh: `${obstacles[name].zh} ${count} 人`,
    en: `${obstacles[name].en}: ${count}`,
  }))
  return [{ zh: `还缺 ${missing} 位专家`, en: `${missing} more needed` }, ...details]
}

/**
 * Whom to ask: experts of the piece's field and of those that its doubtful claims belong to, one of the piece's own at least; never of the
 * same unit, never anyone who touched the piece, is away, full or was asked before; of the same system only when nobody else fits, and for
 * high risk never so many that they could decide alone. Least loaded first, ties by id. For an urgent piece two more are asked at once, from
 * other systems only, and whoever answers first decides. `missing` is what stays short of `needed`; `reasons` then say why, with counts and
 * no names; `uncovered` names what claims are about that nobody asked or kept can judge. The same input gives the same choice.
 */
export const chooseExperts = (choice: Choice): ChosenExperts => {
  const units = unitsOf(choice)
  const met = choice.experts.map((expert) => obstacleOf(expert, choice, units))
  const fitting = choice.experts.filter((_, at) => met[at] === null).sort(byLoad(choice))
  const { round, kept, needed } = choice
  const isInside = (expert: ExpertRow) => isSameSystem(expert, choice)
  const outside = inOrderOfNeed(
    fitting.filter((expert) => !isInside(expert)),
    { kept, needed, round },
  )
  const first = outside.slice(0, needed > 0 && round.urgent ? needed + extraWhenUrgent : needed)
  const short = Math.max(0, needed - first.length)
  const inside = inOrderOfNeed(fitting.filter(isInside), { kept: [...kept, ...first], needed: short, round })
  const second = inside.slice(0, Math.min(short, roomForSameSystem(choice)))
  const chosen = [...first, ...second].map((expert) => {
    const sameSystem = second.includes(expert)
    return { expertId: expert.id, sameSystem, why: whyOf(expert, choice, sameSystem) }
  })
  const missing = short - second.length
  const strangers = fitting.filter((expert) => !outside.includes(expert) && !inside.includes(expert))
  const barred = [
    ...inside.slice(second.length).map((): Obstacle => 'system'),
    ...strangers.map((): Obstacle => 'field'),
  ]
  const uncovered = uncoveredFields([...kept, ...first, ...second], round)
  return { chosen, missing, reasons: reasonsFor([...met, ...barred], missing), uncovered }
}
