import { rumourEntry } from '@/review/rumourEntry'
import type { Rumour } from '@/review/types'

/** Cut after the comma nearest to the middle, or in the middle where there is none. */
const halvesOf = (text: string): [string, string] => {
  const commas = [...text.matchAll(/[，；、]/gu)].map(({ index }) => index + 1).filter((at) => at < text.length)
  const middle = text.length / 2
  const at = commas.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))[0] ?? Math.round(middle)
  return [text.slice(0, at), text.slice(at)]
}

const joined = (one: string, other: string) => halvesOf(one)[0] + halvesOf(other)[1]

/** An entry with the first halves of one entry's texts and the second halves of another's. */
const crossed = (id: string, one: Rumour, other: Rumour): Rumour => ({
  ...one,
  id,
  claim: joined(one.claim, other.claim),
  variants: one.variants.map((text, at) => joined(text, other.variants[at] ?? other.claim)),
  expression: one.expression && `(${one.expression}) AND "${other.claim.slice(-2)}"`,
  counterFact: joined(one.counterFact, other.counterFact),
})

/** As it comes out of a file: strings that are pasted together take more memory. */
const asRead = (rumour: Rumour): Rumour => rumourEntry.parse(JSON.parse(JSON.stringify(rumour)))

/** A library of a given size whose words and lengths are those of the shipped one; the same each time. */
export const madeLibrary = (shipped: readonly Rumour[], size: number): Rumour[] => {
  const made = Array.from({ length: Math.max(0, size - shipped.length) }, (_, at) => {
    const round = 1 + Math.floor(at / shipped.length)
    const one = shipped[at % shipped.length]
    const other = shipped[(at + round * 7) % shipped.length]
    return one && other ? [asRead(crossed(`made-${at}`, one, other))] : []
  })
  return [...shipped, ...made.flat()].slice(0, size)
}
