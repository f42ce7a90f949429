import { readdirSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { readOffline } from '@/review/engine'
import { documentOfLine, pieceLine } from '@/review/lines/pieceLine'
import type { Library } from '@/review/retrieval/library'
import type { Report } from '@/review/types'

export const halves = ['tune', 'held'] as const
export type Half = (typeof halves)[number]

const folder = (half: Half) => new URL(`../${half}/`, import.meta.url)

/** The labelled cases of one kind; a kind may stand in several files (`rumours-a.jsonl`, `rumours-b.jsonl`). */
export const casesOf = <Label extends z.ZodRawShape>(half: Half, kind: string, label: Label) => {
  const shape = z.looseObject({ id: z.string(), ...label })
  return readdirSync(folder(half))
    .filter((name) => name === `${kind}.jsonl` || (name.startsWith(`${kind}-`) && name.endsWith('.jsonl')))
    .flatMap((name) => readFileSync(new URL(name, folder(half)), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const value: unknown = JSON.parse(line)
      const { department: _, ...piece } = z.looseObject({}).parse(value)
      return { label: shape.parse(value), piece: pieceLine.parse(piece) }
    })
}

const now = new Date('2026-11-25T00:00:00+08:00')

/** The report of a case. */
export const reportOf = (piece: z.output<typeof pieceLine>, library: Library, department = ''): Report =>
  readOffline({ ...documentOfLine(piece), department }, { library, now })

export const isAtLeastWarn = (severity: string) => ['medium', 'high', 'blocker'].includes(severity)
export const isHigh = (severity: string) => ['high', 'blocker'].includes(severity)

export const share = (part: number, whole: number) => (whole === 0 ? Number.NaN : part / whole)
