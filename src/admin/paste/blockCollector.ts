import { tidyRuns } from './tidyRuns'
import type { Line, Mark, PastedBlock, Run } from './types'

/** Gathers text and pictures into blocks while a document is walked. */
export type Collector = ReturnType<typeof blockCollector>

/**
 * A picture is a block of its own here: it stands before the line whose text it opens, else after it. Lines that belong to the same
 * list item are joined by a line break, since an item holds no paragraphs.
 */
export const blockCollector = () => {
  const blocks: PastedBlock[] = []
  let line: Line | null = null
  let runs: Run[] = []
  let ahead: PastedBlock[] = []
  let behind: PastedBlock[] = []

  const endLine = () => {
    const tidied = line ? tidyRuns(withoutOwnLook(runs, line)) : []
    blocks.push(...ahead)
    if (line && tidied.length > 0) pushLine(blocks, line, tidied)
    blocks.push(...behind)
    line = null
    runs = []
    ahead = []
    behind = []
  }
  return {
    blocks,
    endLine,
    text: (run: Run, at: Line) => {
      line ??= at
      runs.push(run)
    },
    picture: (src: string) => {
      const isFirst = tidyRuns(runs).length === 0
      ;(isFirst ? ahead : behind).push({ kind: 'picture', src })
    },
    whole: (block: PastedBlock) => {
      endLine()
      blocks.push(block)
    },
  }
}

const pushLine = (blocks: PastedBlock[], line: Line, runs: Run[]) => {
  const last = blocks.at(-1)
  if (line.kind === 'item' && last?.kind === 'line' && last.line === line)
    last.runs.push({ text: '\n', marks: new Set() }, ...runs)
  else blocks.push({ kind: 'line', line, runs })
}

/** A heading is bold and a link underlined by itself. */
const withoutOwnLook = (runs: Run[], line: Line): Run[] =>
  runs.map((run) => {
    const own = new Set<Mark>([
      ...(line.kind === 'heading' ? (['b'] as const) : []),
      ...(run.href ? (['u'] as const) : []),
    ])
    return own.size > 0 ? { ...run, marks: new Set([...run.marks].filter((mark) => !own.has(mark))) } : run
  })
