import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook } from 'payload'
import { digestOf } from '@/content/digest'
import type { Snapshot } from '@/content/types'
import { Refusal } from '@/workflow/refusal'
import { findRow, byId } from '@/workflow/rows'

declare module 'payload' {
  interface RequestContext {
    /** Set by the release handler on a request of its own: the round whose release it writes. */
    releaseOfRound?: string
  }
}

/** Ledger rows are written once. Not even the Local API rewrites or drops one. */
export const refuseRewriting: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if (operation === 'update' || operation === 'delete' || operation === 'restoreVersion')
    throw new Refusal(req, 'ledger', 403, {
      zh: '台账记录不可修改或删除。',
      en: 'Ledger rows are never changed or deleted.',
    })
  return args
}

/** A release is created by the handler of an approved round, with the very bytes that were approved. */
export const onlyTheReleaseWrites: CollectionBeforeChangeHook = async ({ data, req }) => {
  const round = req.context.releaseOfRound ? await findRow(req, 'rounds', byId(req.context.releaseOfRound)) : null
  const isThatRound =
    round !== null && round.id === data.round && round.piece === data.piece && round.state === 'approved'
  if (!isThatRound || digestOf(data.snapshot as Snapshot) !== round.digest || round.digest !== data.digest)
    throw new Refusal(req, 'not-approved', 403, {
      zh: '只有审核通过的内容才能发布。',
      en: 'Only what was approved can be released.',
    })
  return data
}
