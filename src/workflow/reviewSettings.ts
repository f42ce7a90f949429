/** The rules a round runs under, frozen at submission: a later change of them alters no running review. */
export type ReviewSettings = {
  approvals: number
  approvalsHighRisk: number
  acceptHours: number
  decideHours: number
  extraWhenUrgent: number
}

const normal: ReviewSettings = {
  approvals: 1,
  approvalsHighRisk: 2,
  acceptHours: 24,
  decideHours: 120,
  extraWhenUrgent: 0,
}
const urgent: ReviewSettings = {
  approvals: 1,
  approvalsHighRisk: 2,
  acceptHours: 2,
  decideHours: 8,
  extraWhenUrgent: 2,
}

export const reviewSettings = (isUrgent: boolean): ReviewSettings => (isUrgent ? urgent : normal)

/** The rules as this round froze them. */
export const settingsOfRound = (round: { settings?: unknown; urgent?: boolean | null }): ReviewSettings => ({
  ...reviewSettings(Boolean(round.urgent)),
  ...(round.settings && typeof round.settings === 'object' ? round.settings : {}),
})
