import type { Payload, Where } from 'payload'
import { all, changeRow, findRow, insertRow, is } from './rows'

type Lease = { payload: Payload; name: string; holder: string; now: Date; forMs: number }

/**
 * Takes or renews a lease. True: this holder alone may do the work until it runs out. The row is made on first use; of two who make it
 * at once the unique name lets one through.
 */
export const holdLease = async ({ payload, name, holder, now, forMs }: Lease): Promise<boolean> => {
  const until = new Date(now.getTime() + forMs).toISOString()
  const free: Where = { or: [{ holder: { equals: holder } }, { until: { less_than: now.toISOString() } }] }
  const taken = await changeRow({ payload }, 'leases', all(is('name', name), free), { holder, until })
  if (taken) return true
  if (await findRow({ payload }, 'leases', is('name', name))) return false
  return insertRow({ payload }, 'leases', { name, holder, until }).then(
    () => true,
    () => false,
  )
}

/** Lets go at once, so that another need not wait for the lease to run out. */
export const releaseLease = async ({
  payload,
  name,
  holder,
}: Pick<Lease, 'payload' | 'name' | 'holder'>): Promise<void> => {
  await changeRow({ payload }, 'leases', all(is('name', name), is('holder', holder)), {
    until: new Date(0).toISOString(),
  })
}
