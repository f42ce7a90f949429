import type { PayloadRequest, Where } from 'payload'
import type { Release } from '@/payload-types'
import { nearDuplicate } from '@/content/similarity'
import { asSystem } from './authority'

/** The look is a hint for people inside the release's transaction: it must stay cheap, whatever the archive has grown to. */
const newest = 5_000

/**
 * The piece, of any department, whose current release reads nearly the same; empty when none of the 5,000 newest does. The earliest
 * of several, since that is the one that was copied.
 * @param of the piece that is being released, and its `nearFingerprint`
 */
export const nearDuplicateOf = async (
  req: PayloadRequest,
  { pieceId, fingerprint }: { pieceId: string; fingerprint: string },
): Promise<string> => {
  if (fingerprint === '') return ''
  const others: Where = { and: [{ current: { equals: true } }, { piece: { not_equals: pieceId } }] }
  const { docs } = await req.payload.find({
    ...asSystem(req),
    collection: 'releases',
    where: others,
    sort: '-releasedAt',
    limit: newest,
    pagination: false,
    select: { piece: true, nearFingerprint: true },
  })
  const alike = docs.findLast((row: Pick<Release, 'nearFingerprint'>) =>
    nearDuplicate(fingerprint, row.nearFingerprint ?? ''),
  )
  return alike?.piece ?? ''
}
