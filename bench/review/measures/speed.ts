import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { claimsOf } from '@/review/claims'
import { readOffline } from '@/review/engine'
import { documentFindings, ruleFindings } from '@/review/findings'
import { documentOfLine, pieceLine } from '@/review/lines/pieceLine'
import { libraryOf } from '@/review/retrieval/library'
import { sceneOf } from '@/review/scene'
import type { ReviewDocument, Rumour } from '@/review/types'
import { median } from '../../support/figures'
import { madeLibrary } from './madeLibrary'

const now = new Date('2026-11-25T00:00:00+08:00')
const warmUp = 100
const runs = 100

/** `value` in the unit that the name ends with. */
export type Cost = { name: string; value: number; goal: string }

const source = readFileSync(new URL('../article.jsonl', import.meta.url), 'utf8')
const firstRareCharacter = 0x9a00

/**
 * An article of 3,000 characters in 33 blocks. Each time another character stands for its 的, so that no reader of sentences remembers them
 * from an earlier run.
 */
const anArticle = (run: number): ReviewDocument =>
  documentOfLine(
    pieceLine.parse(JSON.parse(source.replaceAll('的', String.fromCodePoint(firstRareCharacter + (run % 1000))))),
  )

/** Milliseconds that `act` takes on a fresh article: the median after a warm-up. */
const costOf = (act: (document: ReviewDocument) => unknown): number => {
  const times = Array.from({ length: warmUp + runs }, (_, run) => {
    const document = anArticle(run)
    const began = performance.now()
    act(document)
    return performance.now() - began
  })
  return median(times.slice(warmUp))
}

const resident = (entries: number): number =>
  Number(
    execFileSync(
      process.execPath,
      [
        ...['--conditions=production', '--expose-gc', '--import', 'tsx'],
        ...[fileURLToPath(new URL('./resident.ts', import.meta.url)), String(entries)],
      ],
      { encoding: 'utf8' },
    ),
  )

/** What the stages cost one behind the other; together they are `readOffline`. */
const stagesOf = (shipped: readonly Rumour[]): Cost[] => {
  const library = libraryOf(madeLibrary(shipped, 1000))
  const scene = costOf((document) => sceneOf(document, now))
  const rules = costOf((document) => {
    const read = sceneOf(document, now)
    return [ruleFindings(read), documentFindings(read)]
  })
  const claims = costOf((document) => claimsOf(sceneOf(document, now), library, { found: [], domain: '' }))
  return [
    { name: '  flatten, sentences and stance, ms', value: scene, goal: '–' },
    { name: '  rules, ms', value: rules - scene, goal: '–' },
    { name: '  claims, retrieval and verdict, 1,000 entries, ms', value: claims - scene, goal: '–' },
  ]
}

/** Time for one article of 3,000 characters, time to index a library, and memory of a process that holds one. */
export const costs = (shipped: readonly Rumour[]): Cost[] => {
  const sizes = [
    { size: 1000, goal: '≤ 15' },
    { size: 10_000, goal: '≤ 40' },
  ]
  const measured = sizes.flatMap(({ size, goal }) => {
    const list = madeLibrary(shipped, size)
    const began = performance.now()
    const library = libraryOf(list)
    const built = performance.now() - began
    const read = costOf((document) => readOffline(document, { library, now }))
    const shown = size.toLocaleString('en')
    return [
      { name: `3,000-字 article, ${shown} entries, median ms`, value: read, goal },
      { name: `index of ${shown} entries, ms`, value: built, goal: '–' },
    ]
  })
  return [
    ...measured,
    ...stagesOf(shipped),
    { name: 'resident memory with 10,000 entries, MB', value: resident(10_000), goal: '≤ 250' },
  ]
}
