import type { Payload } from 'payload'
import { appendAudit } from '@/audit/append'
import { calendarDay } from '@/quota/year'
import { libraryOf, type Library } from '@/review/retrieval/library'
import { inForce, type RumourEntry } from '@/review/rumourEntry'
import { followedRows } from './followedRows'
import { addRow, findRow } from './rows'
import { entryOfRow, rowOfEntry } from './rumourRows'
import { inTransaction } from './transaction'

type Kept = { stamp: string; library: Library }
const kept = new WeakMap<Payload, Kept>()

/** Counted from here, the times of 100,000 rows add up exactly. */
const someDay = Date.UTC(2026, 0)
/** Moves with every change of a row, also one that is seen after a later one: transactions end in another order than they begin. */
const changesOf = (rows: readonly { updatedAt: string }[]): number =>
  rows.reduce((sum, { updatedAt }) => sum + Date.parse(updatedAt) - someDay, 0)

/**
 * The rumour library as the rows say at this moment: a change is in force with the next question that any process asks. The index is made
 * again only when a row has changed or the day has.
 */
export const liveLibrary = async (payload: Payload, now: Date): Promise<Library> => {
  const rows = await followedRows(payload, 'rumours')
  const today = calendarDay(now)
  const stamp = `${today} ${rows.length} ${changesOf(rows)}`
  const known = kept.get(payload)
  if (known?.stamp === stamp) return known.library
  const library = libraryOf(inForce(rows.map(entryOfRow), today))
  kept.set(payload, { stamp, library })
  return library
}

/** Fills an empty library with the entries that the product brings along; the office keeps them from then on. */
export const fillLibrary = async (payload: Payload, shipped: () => RumourEntry[]): Promise<void> => {
  if (await findRow({ payload }, 'rumours', { code: { exists: true } })) return
  const entries = shipped()
  await inTransaction(payload, async (req) => {
    for (const entry of entries) await addRow(req, 'rumours', rowOfEntry(entry))
    await appendAudit(req, {
      action: 'rumours.fill',
      subjectType: 'rumours',
      subjectId: '',
      subjectTitle: '谣言库',
      data: { entries: entries.length },
    })
  })
}
