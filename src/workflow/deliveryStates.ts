import type { Sentence } from '@/i18n/sentence'

type Mover = 'worker' | 'person' | 'nobody'
type DeliveryState = { label: Sentence; mover: Mover; withinMinutes: number | null; final: boolean }

/** The states of a delivery. Those a worker moves are enforced by `upkeep`; `calling` past its lease becomes only `unknown`. */
export const deliveryStates = {
  planned: { label: { zh: '等待分发', en: 'Planned' }, mover: 'worker', withinMinutes: 5, final: false },
  claimed: { label: { zh: '准备中', en: 'Preparing' }, mover: 'worker', withinMinutes: 5, final: false },
  calling: { label: { zh: '正在提交平台', en: 'Calling' }, mover: 'worker', withinMinutes: 5, final: false },
  awaitingPlatform: {
    label: { zh: '平台处理中', en: 'At the platform' },
    mover: 'worker',
    withinMinutes: 60,
    final: false,
  },
  awaitingPerson: {
    label: { zh: '等待人工操作', en: 'Waits for a person' },
    mover: 'person',
    withinMinutes: 24 * 60,
    final: false,
  },
  unknown: { label: { zh: '结果待核实', en: 'Outcome unknown' }, mover: 'worker', withinMinutes: 10, final: false },
  live: { label: { zh: '已发布', en: 'Live' }, mover: 'nobody', withinMinutes: null, final: true },
  gone: { label: { zh: '已下线', en: 'Gone' }, mover: 'nobody', withinMinutes: null, final: true },
  rejected: { label: { zh: '平台不予通过', en: 'Rejected' }, mover: 'nobody', withinMinutes: null, final: true },
  failed: { label: { zh: '失败，需办公室处理账号', en: 'Failed' }, mover: 'nobody', withinMinutes: null, final: true },
  superseded: {
    label: { zh: '已被后续版本取代', en: 'Superseded' },
    mover: 'nobody',
    withinMinutes: null,
    final: true,
  },
} as const satisfies Record<string, DeliveryState>
export type DeliveryStateName = keyof typeof deliveryStates

export const unsettledDeliveryStates = Object.entries(deliveryStates).flatMap(([name, { final }]) =>
  final ? [] : [name],
)

export const deliveryActions = {
  publish: { zh: '发布', en: 'Publish' },
  correct: { zh: '更正', en: 'Correct' },
  withdraw: { zh: '下线', en: 'Withdraw' },
} as const satisfies Record<string, Sentence>
export type DeliveryAction = keyof typeof deliveryActions
