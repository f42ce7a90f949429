import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { isDeepStrictEqual } from 'node:util'
import { appendAudit } from '@/audit/append'
import type { LibraryProblem } from '@/review/parseLibrary'
import type { RumourEntry } from '@/review/rumourEntry'
import { readRumourFile } from './rumourFile/readFile'
import { addRow, changeRow, findRows, is, type Row } from './rows'
import { entryOfRow, rowOfEntry } from './rumourRows'
import { inTransaction } from './transaction'

type Stored = Row<'rumours'>
/** What an import does: codes that are new, codes with the fields that differ, and how many are as they were. */
type Plan = { added: string[]; changed: { code: string; fields: string[] }[]; unchanged: number }
export type ImportAnswer = Plan & { problems: LibraryProblem[] }

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

const apply = async (req: PayloadRequest, { added, changed }: Plan, entries: readonly RumourEntry[]) => {
  const [isNew, isChanged] = [new Set(added), new Set(changed.map(({ code }) => code))]
  for (const entry of entries) {
    if (isNew.has(entry.id)) await addRow(req, 'rumours', rowOfEntry(entry))
    if (isChanged.has(entry.id)) await changeRow(req, 'rumours', is('code', entry.id), rowOfEntry(entry))
  }
}

/** Stores a file's entries, all or none; a dry run only says what it would do. A file with a problem is not stored at all. */
export const importRumours = async (req: PayloadRequest, bytes: Buffer, isDryRun: boolean): Promise<ImportAnswer> => {
  const { entries, problems: inFile } = await readRumourFile(bytes)
  return inTransaction(
    req.payload,
    async (own) => {
      const plan = planImport(await findRows(own, 'rumours', {}, { limit: 0 }), entries)
      const problems = [...inFile, ...tooMuch(plan)]
      if (isDryRun || problems.length > 0) return { ...plan, problems }
      await apply(own, plan, entries)
      await appendAudit(own, {
        action: 'rumours.import',
        subjectType: 'rumours',
        subjectId: '',
        subjectTitle: '谣言库',
        digest: createHash('sha256').update(bytes).digest('hex'),
        data: { added: plan.added.length, changed: plan.changed.length, unchanged: plan.unchanged },
      })
      return { ...plan, problems }
    },
    req,
  )
}
