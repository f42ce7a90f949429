import { referenceOf, type Reference } from '../compiled'
import { aspects, type Aspect } from './aspects'
import type { Fact } from './fact'
import { factTables } from './index'

/** A fact with its unit worked out, and the words that a sentence tells it by. */
export type Known = { reference: Reference; aspect: Aspect; also: string | null }
/** A thing that facts are known of, where a text names it. */
export type Subject = { start: number; end: number; known: readonly Known[] }

type Entry = { word: string; known: Known[] }

const nameOf = (word: string) => word.replace(/\(.*$/u, '')

const knownOf = ([subject, name, unit, least, greatest, not]: Fact, source: string): Known[] => {
  const aspect: Aspect = aspects[name]
  const [words = '', also] = subject.split('&')
  const said = nameOf(words.split('|')[0] ?? words)
  const zh = `${said}的${aspect.zh}`
  const en = `the ${aspect.en} of ${said}`
  return referenceOf([zh, en, '', '', unit, least, greatest, not], { source }).map((reference) => ({
    reference,
    aspect,
    also: also ?? null,
  }))
}

const byWord = new Map<string, Known[]>()
for (const { source, facts } of factTables)
  for (const fact of facts) {
    const known = knownOf(fact, source)
    for (const word of (fact[0].split('&')[0] ?? '').split('|')) {
      const before = byWord.get(word)
      if (before) before.push(...known)
      else byWord.set(word, [...known])
    }
  }

/** By the code of the first sign; the longest word first. */
const byFirst = new Map<number, Entry[]>()
for (const [word, known] of [...byWord].sort(([a], [b]) => b.length - a.length)) {
  const first = word.charCodeAt(0)
  byFirst.set(first, [...(byFirst.get(first) ?? []), { word, known }])
}

const entryAt = (text: string, start: number): Entry | undefined =>
  byFirst.get(text.charCodeAt(start))?.find(({ word }) => text.startsWith(word, start))

/** The things that a text names, in reading order; of 蜂鸟 and 鸟 only the longer. */
export const subjectsIn = (text: string): Subject[] => {
  const found: Subject[] = []
  for (let start = 0; start < text.length; start += 1) {
    const entry = entryAt(text, start)
    if (!entry) continue
    const end = start + entry.word.length
    found.push({ start, end, known: entry.known })
    start = end - 1
  }
  return found
}
