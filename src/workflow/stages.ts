import type { Sentence } from '@/i18n/sentence'

/** Where a piece stands, as its people read it. */
export const stageWords = {
  draft: { zh: '草稿', en: 'Draft' },
  screening: { zh: '机器初读中', en: 'Being screened' },
  assigning: { zh: '正在分派专家', en: 'Finding experts' },
  waiting: { zh: '等待专家（暂无人选）', en: 'Waiting for experts' },
  inReview: { zh: '专家审核中', en: 'In expert review' },
  approved: { zh: '审核通过，即将发布', en: 'Approved' },
  changesRequested: { zh: '已退回修改', en: 'Changes requested' },
  refused: { zh: '不予通过', en: 'Refused' },
  released: { zh: '已发布', en: 'Released' },
  withdrawn: { zh: '已下线', en: 'Withdrawn' },
} as const satisfies Record<string, Sentence>
export type Stage = keyof typeof stageWords

type Mover = 'worker' | 'office' | 'expert' | 'nobody'
type RoundState = { label: Sentence; open: boolean; mover: Mover; withinMinutes: number | null; to: readonly string[] }

/**
 * The states of a review round: who moves each on and by when (`upkeep` enforces it), and where it may go.
 * `inReview` has no fixed time: its assignments carry their own due dates.
 */
export const roundStates = {
  screening: {
    label: stageWords.screening,
    open: true,
    mover: 'worker',
    withinMinutes: 5,
    to: ['assigning', 'takenBack', 'ended'],
  },
  assigning: {
    label: stageWords.assigning,
    open: true,
    mover: 'worker',
    withinMinutes: 5,
    to: ['inReview', 'waiting', 'takenBack', 'ended'],
  },
  waiting: {
    label: stageWords.waiting,
    open: true,
    mover: 'office',
    withinMinutes: 2,
    to: ['inReview', 'waiting', 'takenBack', 'ended'],
  },
  inReview: {
    label: stageWords.inReview,
    open: true,
    mover: 'expert',
    withinMinutes: null,
    to: ['waiting', 'approved', 'changesRequested', 'refused', 'takenBack', 'ended'],
  },
  approved: { label: stageWords.approved, open: true, mover: 'worker', withinMinutes: 5, to: ['released', 'ended'] },
  released: { label: stageWords.released, open: false, mover: 'nobody', withinMinutes: null, to: [] },
  changesRequested: { label: stageWords.changesRequested, open: false, mover: 'nobody', withinMinutes: null, to: [] },
  refused: { label: stageWords.refused, open: false, mover: 'nobody', withinMinutes: null, to: [] },
  takenBack: { label: { zh: '已撤回', en: 'Taken back' }, open: false, mover: 'nobody', withinMinutes: null, to: [] },
  ended: {
    label: { zh: '因下线终止', en: 'Ended by withdrawal' },
    open: false,
    mover: 'nobody',
    withinMinutes: null,
    to: [],
  },
} as const satisfies Record<string, RoundState>
export type RoundStateName = keyof typeof roundStates

export const openRoundStates = Object.entries(roundStates).flatMap(([name, state]) => (state.open ? [name] : []))

/** States in which the editor may still take the piece back: before every needed approval is there. */
export const takeBackStates = Object.entries(roundStates).flatMap(([name, state]) =>
  (state.to as readonly string[]).includes('takenBack') ? [name] : [],
)

export const assignmentStates = {
  asked: { zh: '待接受', en: 'Asked' },
  accepted: { zh: '审核中', en: 'Accepted' },
  decided: { zh: '已作出结论', en: 'Decided' },
  declined: { zh: '已谢绝', en: 'Declined' },
  conflict: { zh: '已回避', en: 'Conflict declared' },
  expired: { zh: '超时未接受', en: 'Not answered in time' },
  overdue: { zh: '超时未完成', en: 'Not finished in time' },
  cancelled: { zh: '已取消', en: 'Cancelled' },
} as const satisfies Record<string, Sentence>

/** A free slot: no round is open, no release is current. Never null, so that conditional updates can name it. */
export const none = 'none'
