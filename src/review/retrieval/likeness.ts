import { isAdvising, isCorrecting, isForbidding, isNegative } from './polarity'
import { gramsOf, isMeaning, isPair, weightOf } from './grams'
import { bagsOf, type Library } from './library'
import type { Match } from './search'

/** A sentence that comes close to an entry, among those of its passage that have to do with it. */
export type Said = { match: Match; own: string; passage: readonly string[] }

/** What stands in for a share of nothing. */
const ofNothing = -0.2

const shareIn = (some: readonly number[], all: ReadonlySet<number>): number =>
  some.length === 0 ? ofNothing : some.filter((gram) => all.has(gram)).length / some.length

/** So many letters stand in both texts in the same order, as a share of those of the first. */
const inOrder = (one: string, other: string): number => {
  const longest = new Uint16Array(other.length + 1)
  for (let at = 0; at < one.length; at += 1) {
    let before = 0
    for (let to = 1; to <= other.length; to += 1) {
      const here = longest[to] ?? 0
      longest[to] = one[at] === other[to - 1] ? before + 1 : Math.max(here, longest[to - 1] ?? 0)
      before = here
    }
  }
  return (longest[other.length] ?? 0) / (one.length || 1)
}

/** 1 where only the first text is so, -1 where only the other is. */
const only = (is: (text: string) => boolean, one: string, other: string): number => Number(is(one)) - Number(is(other))

/** How much grams tell, and which of them stand in an entry. */
const measuredBy = ({ grams, told: weights, unknown, contents, firstText }: Library, entry: number) => {
  const { from, to } = bagsOf({ firstText }, entry)
  const own = new Set(contents.items.subarray(contents.starts[from], contents.starts[to]))
  const tells = (gram: number): number => weights[grams.known(gram)] ?? unknown * weightOf(gram)
  const sum = (some: readonly number[]) => some.reduce((all, gram) => all + tells(gram), 0)
  const isIn = (gram: number) => own.has(grams.known(gram))
  return {
    /** Share of what some grams tell that stands in the entry. */
    told: (some: readonly number[]) => sum(some.filter(isIn)) / (sum(some) || 1),
    /** What tells most of some grams, beside a meaning that no entry uses. */
    most: (some: readonly number[]) => Math.max(0, ...some.map(tells)) / (unknown * weightOf(0)),
    isIn,
  }
}

/** How alike a sentence, its passage and an entry are word by word, in the order of the weights of `statement.ts`. */
export const likenessInputs = (library: Library, { match, own, passage }: Said): number[] => {
  const { wording, clause } = match
  const [inOwn, inClause] = [new Set(gramsOf(own)), new Set(gramsOf(clause))]
  const inPassage = new Set(passage.flatMap(gramsOf))
  const grams = [...new Set(gramsOf(wording))]
  const meanings = grams.filter(isMeaning)
  const characters = grams.filter((gram) => !isMeaning(gram) && !isPair(gram))
  const { told, most, isIn } = measuredBy(library, match.entry)
  return [
    most(meanings.filter((gram) => !inPassage.has(gram))),
    shareIn(characters, inPassage),
    shareIn(meanings, inPassage),
    shareIn(characters, inOwn),
    shareIn(meanings, inOwn),
    shareIn(grams.filter(isPair), inClause),
    told([...inOwn]),
    told([...inClause]),
    most([...inOwn].filter((gram) => !isIn(gram))),
    inOrder(wording, own),
    inOrder(wording, clause),
    isNegative(clause) ? 1 : 0,
    passage.filter(isCorrecting).length / (passage.length || 1),
    only(isForbidding, own, wording),
    only(isForbidding, clause, wording),
    only(isAdvising, own, wording),
  ]
}
