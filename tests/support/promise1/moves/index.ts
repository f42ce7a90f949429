import { deskMoves } from './desk'
import { graphqlMoves } from './graphql'
import { jobMoves } from './jobs'
import { ledgerMoves } from './ledgers'
import { localMoves } from './local'
import { reviewMoves } from './review'
import type { Move } from './scene'

export const moves: Record<string, Move> = {
  ...deskMoves,
  ...graphqlMoves,
  ...localMoves,
  ...reviewMoves,
  ...jobMoves,
  ...ledgerMoves,
}

/** Without these nothing would ever go live, and a sequence that never publishes proves little. */
export const drivingMoves = ['publish', 'approve', 'the worker runs', 'correct and release', 'withdraw'] as const

/** What must be refused whoever tries it, and whatever stands: a success is a hole, even if nothing public has changed yet. */
export const forbiddenMoves = [
  'schedule a publish',
  'forge a release by GraphQL',
  'forge a release by the system',
  'change a release by the system',
  'delete a release by the system',
  'meddle with a ledger',
  'approve other bytes',
  'replace a file',
  'replace a file by the system',
  'publish by the system',
  'publish a draft by the system',
  'release a round approved on paper',
] as const
