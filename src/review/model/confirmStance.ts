import type { Target } from '../types'
import type { Batch, Part } from './batches'
import { extract, type Extracted } from './extract'
import { inPool } from './inPool'
import type { Session } from './session'
import { stanceIn, type Work } from './work'

/** The block alone under its heading: words elsewhere in the piece, for instance orders to the model, have no say in it. */
const alone = (part: Part, { heading }: Batch): Batch => ({ parts: [{ ...part, label: 'B1' }], title: '', heading })

const holds = ({ blockId, position }: Target, { shadow, start, end }: Part): boolean =>
  blockId === shadow.block.id &&
  (shadow.origin[start] ?? 0) <= position.start &&
  position.start <= (shadow.origin[end - 1] ?? -1)

const isDisputed = ({ claim, stance }: Work): boolean =>
  claim.engine.mode === 'offline' && claim.stance !== 'asserted' && stance === 'asserted'

const partsWith = (batches: readonly Batch[], disputed: readonly Work[]) =>
  batches.flatMap((batch) =>
    batch.parts
      .filter((part) => disputed.some(({ claim }) => holds(claim.target, part)))
      .map((part) => ({ part, batch: alone(part, batch) })),
  )

const settled = (work: Work, { statements, failure }: Extracted): Work => {
  if (failure) return { ...work, stance: null, failure }
  return stanceIn(statements, work.claim) === 'asserted' ? work : { ...work, stance: null }
}

/** Where the model sees an assertion and the rules do not, it must see it in the block alone too, or its word is dropped. */
export const confirmStance = async (
  session: Session,
  { work, batches, atOnce }: { work: Work[]; batches: Batch[]; atOnce: number },
): Promise<Work[]> => {
  const parts = partsWith(batches, work.filter(isDisputed))
  const looks = await inPool(parts, atOnce, async ({ part, batch }) => ({ part, read: await extract(session, batch) }))
  return work.map((one) => {
    const look = isDisputed(one) && looks.find(({ part }) => holds(one.claim.target, part))
    return look ? settled(one, look.read) : one
  })
}
