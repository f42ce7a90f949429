import { z } from 'zod'
import { rumourEntry } from '../rumourEntry'
import { lineError } from './readLine'
import { pieceLine } from './pieceLine'
import { reportLine } from './reportLine'

const blank = 'Blank lines are skipped: they give no line of output, and yet they count in line numbers.'

const schemaOf = (schema: z.ZodType, { title, io }: { title: string; io: 'input' | 'output' }): string =>
  `${JSON.stringify({ title, description: blank, ...z.toJSONSchema(schema, { io, unrepresentable: 'any' }) }, null, 2)}\n`

/** JSON Schemas of the lines that `npm run review` reads and writes, by file name. */
export const lineSchemas: Record<string, string> = {
  'piece-line.json': schemaOf(pieceLine, { title: 'A piece: one line of --input', io: 'input' }),
  'library-line.json': schemaOf(rumourEntry, { title: 'A rumour: one line of --library', io: 'input' }),
  'report-line.json': schemaOf(z.union([reportLine, lineError]), {
    title: 'A report, or what was wrong with the line read: one line of output',
    io: 'output',
  }),
}
