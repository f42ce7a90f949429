import type { PayloadRequest } from 'payload'
import { appendAudit } from '@/audit/append'
import { idOf, personOf } from '@/access/people'
import { closeRound } from './closeRound'
import { movedOn, notAllowed, notFound } from './refusals'
import { byId, findRow, is } from './rows'
import { none, takeBackStates } from './stages'

/** The editor takes a piece back from review, which closes the round and unlocks the desk copy. */
export const takeBack = async (req: PayloadRequest, docKey: string, reason: string): Promise<{ round: string }> => {
  const piece = await findRow(req, 'pieces', is('docKey', docKey))
  const person = personOf(req)
  if (!piece || person?.role !== 'editor' || piece.department !== idOf(person.department))
    throw piece ? notAllowed(req) : notFound(req)
  if (piece.openRound === none) throw movedOn(req)
  const round = await findRow(req, 'rounds', byId(piece.openRound))
  if (!round) throw movedOn(req)
  const stage = piece.publicState === 'live' ? 'released' : piece.publicState === 'gone' ? 'withdrawn' : 'draft'
  await closeRound(req, { round, from: takeBackStates, to: 'takenBack', stage, reason })
  await appendAudit(req, {
    action: 'round.takeBack',
    subjectType: 'pieces',
    subjectId: piece.id,
    subjectTitle: piece.title,
    digest: round.digest,
    reason,
    data: { round: round.id },
  })
  return { round: round.id }
}
