import { once } from 'node:events'
import { createReadStream, createWriteStream } from 'node:fs'
import { readFile, stat } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { inheritedEnvironment } from '@/env'
import { calendarDay } from '@/quota/year'
import { readOffline } from '@/review/engine'
import { answersTo, type Reader } from '@/review/lines/answersTo'
import { linesIn } from '@/review/lines/linesIn'
import { documentOfLine } from '@/review/lines/pieceLine'
import { readableReport } from '@/review/lines/readableReport'
import { memoryBudget } from '@/review/model/memoryBudget'
import { memoryCache } from '@/review/model/memoryCache'
import { modelReader } from '@/review/model/modelReader'
import { modelSettings } from '@/runtime/modelSettings'
import { parseLibrary, type LibraryProblem } from '@/review/parseLibrary'
import { libraryOf, type Library } from '@/review/retrieval/library'
import { inForce, type RumourEntry } from '@/review/rumourEntry'
import { shippedLibrary } from '@/review/shippedLibrary'
import { utf8 } from '@/review/utf8'
import type { ModelReader } from '@/review/types'

/** `npm run -s review`: reads pieces from a file and writes their reports; needs no server and no database. */

const usage = `用法 Usage:
  npm run -s review -- --input pieces.jsonl [--library rumours.jsonl] [--llm off|on] [--out reports.jsonl]
  npm run -s review -- --text FILE [--library rumours.jsonl] [--llm off|on]

输入每行一件，输出每行一份报告，顺序相同；空行跳过，不输出，但计入行号。读不了的行输出错误，最后退出码为 1。
One piece a line in, one report a line out, in the same order. Blank lines are skipped: they give no line of output, and yet they count.
A line that can't be read gives an error in its place, and the status is 1 at the end. Formats 格式: docs/schemas`

const fail = (message: string): never => {
  console.error(message)
  process.exit(2)
}
const help = (): never => {
  console.log(usage)
  process.exit(0)
}
const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

const readOptions = () => {
  try {
    const text = { type: 'string' } as const
    const { values } = parseArgs({
      options: {
        input: text,
        text,
        library: text,
        llm: { type: 'string', default: 'off' },
        out: text,
        help: { type: 'boolean', short: 'h' },
      },
    })
    if (values.help === true) return help()
    if ((values.input === undefined) === (values.text === undefined)) throw new Error('--input / --text')
    if (!['on', 'off'].includes(values.llm)) throw new Error('--llm on|off')
    if (values.out !== undefined && values.input === undefined) throw new Error('--out / --input')
    return values
  } catch (error) {
    return fail(`${messageOf(error)}\n${usage}`)
  }
}

const isFile = async (path: string): Promise<boolean> => (await stat(path).catch(() => null))?.isDirectory() === false
const requireFile = async (path: string) =>
  (await isFile(path)) || fail(`找不到或无法读取文件：${path} · Can't read the file ${path}\n${usage}`)

const textIn = async (path: string): Promise<string> =>
  utf8(await readFile(path)) ??
  fail(`文件不是 UTF-8 编码，请另存为 UTF-8：${path} · ${path} is not in UTF-8; save it as UTF-8`)

const shownLines = (problems: readonly LibraryProblem[]): string =>
  problems
    .slice(0, 20)
    .map(({ line, message }) => `  第 ${line} 行 line ${line}: ${message}`)
    .join('\n')

const givenLibrary = async (path: string): Promise<RumourEntry[]> => {
  await requireFile(path)
  const { entries, problems, hints } = parseLibrary(await textIn(path))
  if (problems.length > 0)
    return fail(
      `谣言库文件有 ${problems.length} 处错误 · ${problems.length} errors in the library ${path}\n${shownLines(problems)}`,
    )
  if (hints.length > 0)
    console.error(
      `谣言库文件有 ${hints.length} 处请留意 · ${hints.length} hints about the library ${path}\n${shownLines(hints)}`,
    )
  return entries
}

/** Nobody's consent is asked for here: who runs the command with `--llm on` sends their own text. */
const modelOf = (): ModelReader => {
  try {
    const settings = modelSettings(inheritedEnvironment())
    if (!settings)
      return fail(
        '用 --llm on 须设置 OPENAI_API_KEY、OPENAI_BASE_URL 和 OPENAI_MODEL · --llm on needs the settings OPENAI_API_KEY, OPENAI_BASE_URL and OPENAI_MODEL',
      )
    const now = () => new Date()
    const budget = memoryBudget({ dailyTokens: settings.dailyTokens, now })
    return modelReader({ settings, cache: memoryCache(), budget, now })
  } catch (error) {
    return fail(messageOf(error))
  }
}

/** The day in China, as YYYY-MM-DD. */
const today = () => calendarDay(new Date())

const readerOf =
  (library: Library, model: ModelReader | undefined): Reader =>
  async (document) => {
    const report = readOffline(document, { library, now: new Date() })
    return model ? model({ document, report, library }) : report
  }

/** Tells files apart by what they are and not by their names: links lead to the same one. Null where there is none. */
const identityOf = async (path: string): Promise<string | null> => {
  const found = await stat(path, { bigint: true }).catch(() => null)
  return found && `${found.dev}:${found.ino}`
}

/** `sources`: the files that are read, by their options. None of them is ever written over. */
const outputTo = async (
  path: string | undefined,
  sources: Record<string, string | undefined>,
): Promise<NodeJS.WritableStream> => {
  if (path === undefined) return process.stdout
  const target = await identityOf(path)
  for (const [option, source] of Object.entries(sources))
    if (target !== null && source !== undefined && (await identityOf(source)) === target)
      return fail(`--out 与 ${option} 是同一个文件 · --out names the same file as ${option}\n${usage}`)
  const out = createWriteStream(path)
  await once(out, 'open').catch((error: unknown) => fail(`无法写入 · Can't write: ${messageOf(error)}\n${usage}`))
  return out
}

/** Who reads the output may stop reading (`| head`): then there is nothing left to do. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit(0)
})

const { input, text, library: libraryPath, out: outPath, llm } = readOptions()
await requireFile(input ?? text ?? '')
const model = llm === 'on' ? modelOf() : undefined
const entries = libraryPath === undefined ? shippedLibrary() : await givenLibrary(libraryPath)
const library = libraryOf(inForce(entries, today()))
const read = readerOf(library, model)
if (text !== undefined) {
  const piece = { id: text, text: await textIn(text), department: '', sponsored: false }
  process.stdout.write(readableReport(await read(documentOfLine({ ...piece, aiLabel: 'none' })), text))
} else if (input !== undefined) {
  const out = await outputTo(outPath, { '--input': input, '--library': libraryPath })
  for await (const answer of answersTo(linesIn(createReadStream(input)), {
    read,
    library: library.list.length,
  })) {
    if ('error' in answer) process.exitCode = 1
    if (!out.write(`${JSON.stringify(answer)}\n`)) await once(out, 'drain')
  }
  if (out !== process.stdout) await new Promise<void>((resolve) => out.end(() => resolve()))
}
