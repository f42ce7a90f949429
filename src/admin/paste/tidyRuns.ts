import type { Mark, Run } from './types'

/** Where the source text was broken into lines: a space, unless it stands between two Chinese characters. */
const sourceBreak = '\u0001'
const eastAsian = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uffef]/
const invisible = /[\u0000-\u0008\u000b\u000e-\u001f\u00ad\u200b\u2060\ufeff]|\p{Cs}/gu

/** The text of an HTML text node with its white space reduced; `tidyRuns`, which knows the neighbours, does the rest. */
export const reducedText = (source: string): string =>
  source.replace(invisible, '').replace(/[ \t\f\r\n\u00a0]+/g, (space) => (/[\r\n]/.test(space) ? sourceBreak : ' '))

/** One line of text: equal neighbours joined, no doubled spaces, no indentation by (full-width) spaces, no blank ends. */
export const tidyRuns = (runs: Run[]): Run[] => {
  const whole = runs.map(({ text }) => text).join('')
  const kept: Run[] = []
  let at = 0
  let before = ''
  for (const run of runs) {
    let text = ''
    for (const character of run.text) {
      at += character.length
      const shown = shownAs(character, before, whole, at)
      text += shown
      before = shown || before
    }
    append(kept, { ...run, text })
  }
  return withoutBlankEnd(kept)
}

const shownAs = (character: string, before: string, whole: string, at: number): string => {
  if (character === '\n') return before === '' ? '' : character
  const isIndent = before === '' || before === '\n'
  if (character === '\u3000') return isIndent ? '' : character
  if (character !== ' ' && character !== sourceBreak) return character
  if (isIndent || before === ' ') return ''
  const next = whole
    .slice(at, at + 8)
    .trimStart()
    .charAt(0)
  return character === sourceBreak && eastAsian.test(before) && eastAsian.test(next) ? '' : ' '
}

const append = (kept: Run[], run: Run) => {
  if (run.text === '') return
  const last = kept.at(-1)
  if (last && last.href === run.href && areSame(last.marks, run.marks)) last.text += run.text
  else kept.push(run)
}

const areSame = (a: ReadonlySet<Mark>, b: ReadonlySet<Mark>) => a.size === b.size && [...a].every((mark) => b.has(mark))

const withoutBlankEnd = (runs: Run[]): Run[] => {
  const last = runs.at(-1)
  if (!last) return runs
  const text = last.text.trimEnd()
  return text === '' ? withoutBlankEnd(runs.slice(0, -1)) : [...runs.slice(0, -1), { ...last, text }]
}
