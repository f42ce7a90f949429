import { synonyms } from './synonyms'

/** Words letter by letter, as places in flat lists: some 40,000 letters are too many for an object each. */
type Tree = {
  /** The letter of a place, the place of its first continuation, and that of the next letter that may stand instead of it. */
  letter: number[]
  below: number[]
  beside: number[]
  /** The meaning of the word that ends here; -1 where none does. */
  meaning: number[]
}

const none = -1
const tree: Tree = { letter: [none], below: [none], beside: [none], meaning: [none] }

/** The continuation of a place by a letter. */
const nextOf = (place: number, letter: number): number => {
  let next = tree.below[place] ?? none
  while (next !== none && tree.letter[next] !== letter) next = tree.beside[next] ?? none
  return next
}

const grown = (place: number, letter: number): number => {
  const known = nextOf(place, letter)
  if (known !== none) return known
  const added = tree.letter.length
  tree.letter.push(letter)
  tree.below.push(none)
  tree.beside.push(tree.below[place] ?? none)
  tree.meaning.push(none)
  tree.below[place] = added
  return added
}

for (const [meaning, words] of synonyms.entries())
  for (const word of words) {
    let place = 0
    for (let at = 0; at < word.length; at += 1) place = grown(place, word.charCodeAt(at))
    tree.meaning[place] = meaning
  }

/** Where words begin: most letters of a text begin none, or one of few. */
const roots = new Map<number, number>()
for (let place = tree.below[0] ?? none; place !== none; place = tree.beside[place] ?? none)
  roots.set(tree.letter[place] ?? none, place)

/** Adds the meanings of the longest words of the table that stand in a run of a text, from left to right. */
export const addMeanings = (text: string, run: { from: number; to: number }, found: number[]): void => {
  for (let { from } = run; from < run.to;) {
    let end = from + 1
    let meaning = none
    let place = roots.get(text.charCodeAt(from)) ?? none
    for (let at = from + 1; place !== none; at += 1) {
      const own = tree.meaning[place] ?? none
      if (own !== none) {
        meaning = own
        end = at
      }
      place = at < run.to ? nextOf(place, text.charCodeAt(at)) : none
    }
    if (meaning !== none) found.push(meaning)
    from = end
  }
}
