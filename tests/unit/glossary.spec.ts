import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { deliveryStates } from '@/workflow/deliveryStates'
import { assignmentStates, roundStates } from '@/workflow/stages'

type Words = { name: string; zh: string; en: string }

const labelled = (states: Record<string, { label: { zh: string; en: string } }>): Words[] =>
  Object.entries(states).map(([name, { label }]) => ({ name, ...label }))

const sections = [
  { heading: 'Round states', states: labelled(roundStates) },
  {
    heading: 'Assignment states',
    states: Object.entries(assignmentStates).map(([name, label]): Words => ({ name, ...label })),
  },
  { heading: 'Delivery states', states: labelled(deliveryStates) },
]

const page = readFileSync(new URL('../../docs/glossary.md', import.meta.url), 'utf8')
const tables = page.split('\n## ').map((part) => {
  const [heading = '', ...lines] = part.split('\n')
  const rows = lines.filter((line) => line.startsWith('| ')).map((line) => line.split('|').slice(1, -1))
  return { heading, rows: rows.slice(2).map((cells) => cells.map((cell) => cell.trim())) }
})

const rowsUnder = (heading: string) => tables.find((table) => table.heading.endsWith(heading))?.rows ?? []
const isState = (row: string[]) => row[0]?.startsWith('`') ?? false
const terms = tables.flatMap(({ rows }) => rows.filter((row) => !isState(row)))
const splitWords = (cell = '') => cell.split(/[、（）]/).filter(Boolean)

describe('the glossary', () => {
  test.for(sections)('$heading are those of the program, in the words that people read', ({ heading, states }) => {
    const shown = rowsUnder(heading).map(([name, zh, en]) => ({ name, zh, en }))
    expect(shown).toEqual(states.map(({ name, zh, en }) => ({ name: `\`${name}\``, zh, en })))
  })

  test('has each term once, with its English, its meaning and the words to avoid', () => {
    expect(terms.length).toBeGreaterThan(30)
    expect(new Set(terms.map(([zh]) => zh)).size).toBe(terms.length)
    expect(terms.filter((row) => row.length !== 4 || row.includes(''))).toEqual([])
  })

  test('no state is called by a word that people are told to avoid', () => {
    const own = new Set(terms.flatMap(([zh]) => splitWords(zh)))
    // A word with a note in brackets is to be avoided in that use only.
    const always = terms.flatMap(([, , , words = '']) => words.split('、').filter((word) => !word.includes('（')))
    const avoided = always.filter((word) => !own.has(word))
    const labels = sections.flatMap(({ states }) => states.map(({ zh }) => zh))
    expect(avoided).toContain('审查')
    expect(labels.filter((label) => avoided.some((word) => label.includes(word)))).toEqual([])
  })
})
