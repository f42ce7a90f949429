import { kinds, type Kind } from '@/content/types'
import { withdrawalKinds, type Notice } from './noticePage'

export const knownKind = (kind: string): Kind => kinds.find((known) => known === kind) ?? 'articles'

/** The notice as the withdrawal stored it with the piece; whatever is missing gets the mildest reading. */
export const storedNotice = (kind: string, stored: unknown, changedAt: Date): Notice => {
  const { departmentName, withdrawnAt, withdrawal }: Record<string, unknown> =
    stored !== null && typeof stored === 'object' ? { ...stored } : {}
  return {
    kind: knownKind(kind),
    departmentName: typeof departmentName === 'string' ? departmentName : '',
    withdrawal: withdrawalKinds.find((known) => known === withdrawal) ?? 'organisational',
    withdrawnAt: typeof withdrawnAt === 'string' ? withdrawnAt : changedAt.toISOString(),
  }
}
