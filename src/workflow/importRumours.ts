import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { isDeepStrictEqual } from 'node:util'
import { appendAudit } from '@/audit/append'
import type { LibraryProblem } from '@/review/parseLibrary'
import type { RumourEntry } from '@/review/rumourEntry'
import { twinsAmong } from '@/review/twins'
import { readRumourFile } from './rumourFile/readFile'
import { addRow, changeRow, findRows, is, type Row } from './rows'
import { entryOfRow, rowOfEntry } from './rumourRows'
import { inTransaction } from './transaction'

type Stored = Row<'rumours'>
/** What an import does: codes that are new, codes with the fields that differ, and how many are as they were. */
type Plan = { added: string[]; changed: { code: string; fields: string[] }[]; unchanged: number }
/** `hints` keep nothing from being stored. */
export type ImportAnswer = Plan & { problems: LibraryProblem[]; hints: string[] }

const keysOf = (entry: RumourEntry) =>
  Object.keys(entry).filter((key): key is keyof RumourEntry => key !== 'id' && key in entry)

/** Compared as they would be stored, so that what storing smooths over is no change. */
const fieldsThatDiffer = (stored: Stored, entry: RumourEntry): string[] => {
  const before = entryOfRow(stored)
  const after = entryOfRow({ ...stored, ...rowOfEntry(entry) })
  return keysOf(after).filter((key) => !isDeepStrictEqual(before[key], after[key]))
}

/** Entries that the file doesn't name stay as they are, and so does what isn't part of an entry. */
export const planImport = (existing: readonly Stored[], entries: readonly RumourEntry[]): Plan => {
  const stored = new Map(existing.map((row) => [row.code, row]))
  const plan: Plan = { added: [], changed: [], unchanged: 0 }
  for (const entry of entries) {
    const row = stored.get(entry.id)
    const fields = row ? fieldsThatDiffer(row, entry) : []
    if (!row) plan.added.push(entry.id)
    else if (fields.length > 0) plan.changed.push({ code: entry.id, fields })
    else plan.unchanged += 1
  }
  return plan
}

/** What one transaction stores in half a minute: processes that follow the rows look no further back than one minute. */
const atOnce = 20_000

const tooMuch = ({ added, changed }: Plan): LibraryProblem[] =>
  added.length + changed.length <= atOnce
    ? []
    : [
        {
          line: 1,
          message: `一次最多新增或修改 ${atOnce} 条，请分次导入 · At most ${atOnce} new or changed entries at once: import it in parts`,
        },
      ]

const lineHint = ({ line, message }: LibraryProblem): string => `第 ${line} 行（line ${line}）：${message}`

/** Looking one up takes half a millisecond in a library of a few thousand; of more, people don't read a thousand hints. */
const mostCompared = 1000
const mostEntries = 5000

/** New entries that say what another says, in the library or in the file. */
const twinHints = (stored: readonly Stored[], entries: readonly RumourEntry[], { added }: Plan): string[] => {
  if (added.length === 0) return []
  const inFile = new Set(entries.map(({ id }) => id))
  const others = stored.map(entryOfRow).filter(({ id }) => !inFile.has(id))
  if (entries.length + others.length > mostEntries) return []
  return twinsAmong([...entries, ...others], new Set(added.slice(0, mostCompared))).map(
    ([one, twin]) =>
      `${one.id}“${one.claim}”与 ${twin.id}“${twin.claim}”说的可能是同一件事：合为一条、互为常见说法，机器才分得清 · ${one.id} seems to say what ${twin.id} says: make them one entry with other wordings`,
  )
}

const apply = async (req: PayloadRequest, { added, changed }: Plan, entries: readonly RumourEntry[]) => {
  const [isNew, isChanged] = [new Set(added), new Set(changed.map(({ code }) => code))]
  for (const entry of entries) {
    if (isNew.has(entry.id)) await addRow(req, 'rumours', rowOfEntry(entry))
    if (isChanged.has(entry.id)) await changeRow(req, 'rumours', is('code', entry.id), rowOfEntry(entry))
  }
}

/** Stores a file's entries, all or none; a dry run only says what it would do. A file with a problem is not stored at all. */
export const importRumours = async (req: PayloadRequest, bytes: Buffer, isDryRun: boolean): Promise<ImportAnswer> => {
  const { entries, problems: inFile, hints: inLines } = await readRumourFile(bytes)
  return inTransaction(
    req.payload,
    async (own) => {
      const stored = await findRows(own, 'rumours', {}, { limit: 0 })
      const plan = planImport(stored, entries)
      const problems = [...inFile, ...tooMuch(plan)]
      const hints = [...inLines.map(lineHint), ...twinHints(stored, entries, plan)]
      if (isDryRun || problems.length > 0) return { ...plan, problems, hints }
      await apply(own, plan, entries)
      await appendAudit(own, {
        action: 'rumours.import',
        subjectType: 'rumours',
        subjectId: '',
        subjectTitle: '谣言库',
        digest: createHash('sha256').update(bytes).digest('hex'),
        data: { added: plan.added.length, changed: plan.changed.length, unchanged: plan.unchanged },
      })
      return { ...plan, problems, hints }
    },
    req,
  )
}
