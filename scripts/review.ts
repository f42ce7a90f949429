import { createReadStream, createWriteStream } from 'node:fs'
import { access, readFile } from 'node:fs/promises'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { readOffline } from '@/review/engine'
import { documentOfLine } from '@/review/lines/pieceLine'
import { readLine } from '@/review/lines/readLine'
import { readableReport } from '@/review/lines/readableReport'
import { reportLineOf } from '@/review/lines/reportLine'
import { parseLibrary } from '@/review/parseLibrary'
import { libraryOf, type Library } from '@/review/retrieval/library'
import { inForce } from '@/review/rumourEntry'
import { shippedLibrary } from '@/review/shippedLibrary'
import type { Report, ReviewDocument } from '@/review/types'

/** `npm run -s review`: reads pieces from a file and writes their reports; needs no server and no database. */

const usage = `用法 Usage:
  npm run -s review -- --input pieces.jsonl [--library rumours.jsonl] [--llm off|on] [--out reports.jsonl]
  npm run -s review -- --text FILE [--library rumours.jsonl]`

const fail = (message: string): never => {
  console.error(message)
  process.exit(2)
}

const options = () => {
  try {
    const text = { type: 'string' } as const
    const { values } = parseArgs({
      options: { input: text, text, library: text, llm: { type: 'string', default: 'off' }, out: text },
    })
    if ((values.input === undefined) === (values.text === undefined)) throw new Error('--input / --text')
    if (!['on', 'off'].includes(values.llm)) throw new Error('--llm on|off')
    return values
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : ''}\n${usage}`)
  }
}

const requireFile = async (path: string) => {
  await access(path).catch(() => fail(`找不到或无法读取文件：${path} · Can't read the file ${path}`))
}

const loadLibrary = async (path: string | undefined): Promise<Library> => {
  if (path === undefined) return libraryOf(inForce(shippedLibrary(), new Date().toISOString().slice(0, 10)))
  await requireFile(path)
  const { entries, problems } = parseLibrary(await readFile(path, 'utf8'))
  if (problems.length > 0) {
    const shown = problems.slice(0, 20).map(({ line, message }) => `  第 ${line} 行 line ${line}: ${message}`)
    fail(
      `谣言库文件有 ${problems.length} 处错误 · ${problems.length} errors in the library ${path}\n${shown.join('\n')}`,
    )
  }
  return libraryOf(inForce(entries, new Date().toISOString().slice(0, 10)))
}

type Reader = (document: ReviewDocument) => Promise<Report>
const readerOf =
  (library: Library): Reader =>
  async (document) =>
    readOffline(document, { library, now: new Date() })

const reportsOf = async (
  path: string,
  { read, library, out }: { read: Reader; library: Library; out: NodeJS.WritableStream },
) => {
  let line = 0
  let isWhole = true
  for await (const source of createInterface({ input: createReadStream(path, 'utf8'), crlfDelay: Infinity })) {
    line += 1
    const text = line === 1 ? source.replace(/^\ufeff/, '') : source
    if (text.trim() === '') continue
    const piece = readLine(text, line)
    const began = performance.now()
    const result =
      'error' in piece
        ? piece
        : reportLineOf(await read(documentOfLine(piece)), {
            id: piece.id,
            library: library.list.length,
            ms: Math.round((performance.now() - began) * 100) / 100,
          })
    if ('error' in result) isWhole = false
    if (!out.write(`${JSON.stringify(result)}\n`)) await new Promise((resolve) => out.once('drain', resolve))
  }
  return isWhole
}

const { input, text, library: libraryPath, out: outPath } = options()
const library = await loadLibrary(libraryPath)
const read = readerOf(library)
if (text !== undefined) {
  await requireFile(text)
  const source = await readFile(text, 'utf8')
  process.stdout.write(
    readableReport(
      await read(documentOfLine({ id: text, text: source, department: '', sponsored: false, aiLabel: 'none' })),
    ),
  )
}
if (input !== undefined) {
  await requireFile(input)
  const out = outPath === undefined ? process.stdout : createWriteStream(outPath)
  const isWhole = await reportsOf(input, { read, library, out })
  if (out !== process.stdout) await new Promise<void>((resolve) => out.end(() => resolve()))
  process.exitCode = isWhole ? 0 : 1
}
