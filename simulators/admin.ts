import { z } from 'zod'
import { json, type Ask, type Reply } from './messages'
import type { Faults } from './faults'
import type { Store } from './store'

const accountRow = z.looseObject({ id: z.string() })

/** `GET log`, `POST faults`, `POST accounts`, `POST reset`. */
export const adminOf = (store: Store, faults: Faults, effects: () => unknown[]) => {
  const accounts = store.table('accounts', accountRow)
  return (ask: Ask): Reply => {
    const route = `${ask.method} ${ask.url.pathname}`
    if (route === 'GET /__sim/log') return json(effects())
    if (route === 'POST /__sim/reset') {
      store.clear()
      faults.clear()
      return json({ ok: true })
    }
    try {
      if (route === 'POST /__sim/faults') faults.add(ask.json())
      else if (route === 'POST /__sim/accounts') {
        const account = accountRow.parse(ask.json())
        accounts.put(account.id, account)
      } else return json({ error: 'unknown address' }, 404)
    } catch (error) {
      return json({ error: String(error) }, 400)
    }
    return json({ ok: true })
  }
}
