import type { Cue } from './types'

export type VttProblem = { line: number; code: string; message: { zh: string; en: string } }
export type ParsedVtt = { cues: Cue[]; problems: VttProblem[] }

const problems = {
  header: { zh: '第一行应为 WEBVTT', en: 'the first line must be WEBVTT' },
  'header-alone': { zh: 'WEBVTT 之后应空一行', en: 'an empty line must follow WEBVTT' },
  'too-long': { zh: '字幕过长（最多 5000 段、20 万字）', en: 'too long (at most 5,000 cues and 200,000 characters)' },
  style: { zh: '不支持 STYLE 和 REGION', en: 'STYLE and REGION are not supported' },
  timing: { zh: '时间行应形如 00:01.000 --> 00:04.000', en: 'a timing line looks like 00:01.000 --> 00:04.000' },
  'end-before-start': { zh: '结束时间须晚于开始时间', en: 'the end must be later than the start' },
  order: { zh: '开始时间早于上一段', en: 'starts before the cue above' },
  markup: { zh: '文字中只允许 <v 说话人> 标记', en: 'only <v speaker> is allowed in the text' },
  empty: { zh: '这一段没有文字', en: 'this cue has no text' },
} as const
type Code = keyof typeof problems

const problem = (line: number, code: Code): VttProblem => ({
  line,
  code,
  message: { zh: `第 ${line} 行：${problems[code].zh}`, en: `line ${line}: ${problems[code].en}` },
})

const clock = String.raw`(?:(\d{2,4}):)?([0-5]\d):([0-5]\d)\.(\d{3})`
const timing = new RegExp(String.raw`^${clock}[ \t]+-->[ \t]+${clock}(?:[ \t]+.*)?$`)
const milliseconds = ([hours = '0', minutes = '0', seconds = '0', rest = '0']: (string | undefined)[]) =>
  ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1000 + Number(rest)

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', nbsp: '\u00a0', lrm: '', rlm: '' }
const decoded = (text: string) =>
  text.replace(/&(amp|lt|gt|nbsp|lrm|rlm);/g, (whole, name: string) => entities[name] ?? whole)

/** Plain text of a cue, with `<v speaker>` turned into `speaker：`. Null when other markup stands in it. */
const plainText = (raw: string): string | null => {
  const voiced = raw.replace(/<v(?:\.[^\s>]+)?[ \t]+([^<>\n]+)>/g, (_, speaker: string) => `${speaker.trim()}：`)
  const bare = voiced.replaceAll('</v>', '')
  return /[<]|-->/.test(bare) ? null : decoded(bare)
}

type Chunk = { line: number; lines: string[] }

const chunksOf = (lines: string[]): Chunk[] => {
  const chunks: Chunk[] = []
  let open: Chunk | null = null
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '') open = null
    else if (open) open.lines.push(line)
    else chunks.push((open = { line: at + 1, lines: [line] }))
  }
  return chunks
}

const readCue = ({ line, lines }: Chunk): Cue | VttProblem => {
  const timesAt = lines[0]?.includes('-->') ? 0 : 1
  const times = timing.exec(lines[timesAt] ?? '')
  if (!times) return problem(line + Math.min(timesAt, lines.length - 1), 'timing')
  const [start, end] = [milliseconds(times.slice(1, 5)), milliseconds(times.slice(5, 9))]
  if (end <= start) return problem(line + timesAt, 'end-before-start')
  const text = plainText(lines.slice(timesAt + 1).join('\n'))
  if (text === null) return problem(line + timesAt + 1, 'markup')
  if (text.trim() === '') return problem(line + timesAt, 'empty')
  return { start: start / 1000, end: end / 1000, text: text.trim() }
}

/**
 * Reads a WebVTT transcript (https://www.w3.org/TR/webvtt1/, 2019-04-04): header, comments, cues with optional ids. Cue settings are
 * dropped; styles, regions and markup beyond `<v>` are problems, as are cues that end before they start or start before the one above.
 * Never throws; with problems, `cues` holds what could be read.
 */
export const parseWebVtt = (text: string): ParsedVtt => {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\r|\n/)
  if (!/^WEBVTT(?:[ \t].*)?$/.test(lines[0] ?? '')) return { cues: [], problems: [problem(1, 'header')] }
  const [header, ...chunks] = chunksOf(lines)
  if (header?.lines.some((line) => line.includes('-->'))) return { cues: [], problems: [problem(1, 'header-alone')] }
  if (chunks.length > 5_000 || text.length > 200_000) return { cues: [], problems: [problem(1, 'too-long')] }
  const found: ParsedVtt = { cues: [], problems: [] }
  for (const chunk of chunks) takeChunk(found, chunk)
  return found
}

const takeChunk = (found: ParsedVtt, chunk: Chunk) => {
  const [first = ''] = chunk.lines
  if (/^NOTE(?:[ \t]|$)/.test(first)) return
  if (/^(?:STYLE|REGION)[ \t]*$/.test(first)) return found.problems.push(problem(chunk.line, 'style'))
  const cue = readCue(chunk)
  if ('code' in cue) return found.problems.push(cue)
  const above = found.cues.at(-1)
  if (above && cue.start < above.start) return found.problems.push(problem(chunk.line, 'order'))
  return found.cues.push(cue)
}

const encoded = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const padded = (value: number, length: number) => String(value).padStart(length, '0')

const stamp = (seconds: number): string => {
  const total = Math.round(seconds * 1000)
  const [hours, minutes] = [Math.floor(total / 3_600_000), Math.floor(total / 60_000) % 60]
  return `${padded(hours, 2)}:${padded(minutes, 2)}:${padded(Math.floor(total / 1000) % 60, 2)}.${padded(total % 1000, 3)}`
}

const oneBlock = (text: string) => encoded(text.trim().replace(/\s*[\r\n]\s*/g, '\n'))

/** Cues as a WebVTT file. `parseWebVtt` reads it back unchanged, times rounded to the millisecond and blank lines closed up. */
export const toWebVtt = (cues: Cue[]): string =>
  ['WEBVTT', ...cues.map(({ start, end, text }) => `${stamp(start)} --> ${stamp(end)}\n${oneBlock(text)}`)].join(
    '\n\n',
  ) + '\n'
