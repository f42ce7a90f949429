import { canonicalJson } from '@/content/canonical'
import { digestOf } from '@/content/digest'
import type { Release } from '@/content/types'
import { env } from '@/env'
import { publicPiece, siteUrls } from '@/site/publicPiece'
import type { PublicPiece } from '@/site/publicPieceSchema'
import { snapshotOfRound } from '@/workflow/release'
import { releaseOfRow } from '@/workflow/releaseOfRow'
import { all, byId, findRow, findRows, is } from '@/workflow/rows'
import type { System } from '../system'
import { marksIn } from './pieces'

/** A release that was shown to rest on approvals of its own round, for its own bytes; and what the public may see of it. */
export type ApprovedRelease = {
  release: Release
  /** What the query API answers of it, canonical. */
  json: string
  /** What the published site holds of it. */
  onSite: PublicPiece
  marks: Set<string>
}

/**
 * Proves a release from the rows that nobody but the reviewers writes. It looks at nothing that the release handler has concluded.
 * @throws Error that says what is wrong with it
 */
export const approvedRelease = async ({ payload, deps }: System, releaseId: string): Promise<ApprovedRelease> => {
  const row = await findRow({ payload }, 'releases', byId(releaseId))
  const round = row && (await findRow({ payload }, 'rounds', byId(row.round)))
  if (!row || !round) throw new Error(`release ${releaseId} has no round`)
  const release = releaseOfRow(row)
  const digest = digestOf(snapshotOfRound(round))
  if (digestOf(release.snapshot) !== digest || row.digest !== digest || round.digest !== digest)
    throw new Error(`release ${releaseId} does not hold the bytes of its round`)
  if (round.piece !== row.piece) throw new Error(`release ${releaseId} spends the approval of another piece`)
  const approvals = await findRows(
    { payload },
    'assignments',
    all(is('round', round.id), is('state', 'decided'), is('decision', 'approve'), is('digest', digest)),
  )
  if (approvals.length < Math.max(1, round.approvalsNeeded ?? 1))
    throw new Error(`release ${releaseId} has ${approvals.length} approvals of its digest`)
  const touched: unknown[] = [round.requester, ...(Array.isArray(round.contributors) ? round.contributors : [])]
  if (approvals.some(({ expertUser }) => touched.includes(expertUser)))
    throw new Error(`release ${releaseId} was approved by somebody who wrote it`)
  return {
    release,
    json: canonicalJson(publicPiece(release, siteUrls(release, env().siteUrl))),
    onSite: publicPiece(release, siteUrls(release, deps.siteUrl)),
    marks: new Set(marksIn(JSON.stringify(release.snapshot))),
  }
}
