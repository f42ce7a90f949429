/** Where no word goes on, or none ends. */
export const none = -1

/** Many words at once, letter by letter: what of them begins at a place of a text shows in two looks. */
type WordTree = {
  /** The place of the tree behind the first letter of a word that begins there; `none` where none can. */
  begin: (text: string, at: number) => number
  /** The place behind one more letter, a UTF-16 unit; `none` where no word goes on with it. */
  next: (place: number, letter: number) => number
  /** Which of the words ends at a place of the tree, as its number in the list; `none` where none does. */
  wordAt: (place: number) => number
}

const slots = 1 << 16
/** The slots are shared: a full one says that a word may begin with these two letters. */
const slotOf = (first: number, second: number) => ((first * 31) ^ second) & (slots - 1)

/** `below`: the place of the first continuation; `beside`: of the next letter that may stand instead of this one. */
type Places<List> = { letter: List; below: List; beside: List; word: List }

const continued = ({ letter, below, beside }: Places<ArrayLike<number>>, place: number, sign: number): number => {
  let next = below[place] ?? none
  while (next !== none && letter[next] !== sign) next = beside[next] ?? none
  return next
}

const grown = (places: Places<number[]>, place: number, sign: number): number => {
  const known = continued(places, place, sign)
  if (known !== none) return known
  const added = places.letter.length
  places.letter.push(sign)
  places.below.push(none)
  places.beside.push(places.below[place] ?? none)
  places.word.push(none)
  places.below[place] = added
  return added
}

const placesOf = (words: readonly string[]): Places<number[]> => {
  const places: Places<number[]> = { letter: [none], below: [none], beside: [none], word: [none] }
  for (const [number, word] of words.entries()) {
    let place = 0
    for (let at = 0; at < word.length; at += 1) place = grown(places, place, word.charCodeAt(at))
    places.word[place] = number
  }
  return places
}

/** Flat lists instead of an object for each letter: some libraries have 40,000 of them. */
export const wordTree = (words: readonly string[]): WordTree => {
  const made = placesOf(words)
  const places = {
    letter: Int32Array.from(made.letter),
    below: Int32Array.from(made.below),
    beside: Int32Array.from(made.beside),
    word: Int32Array.from(made.word),
  }
  const { letter, below, beside, word } = places
  const roots = new Int32Array(slots).fill(none)
  const pairs = new Uint8Array(slots)
  for (let first = below[0] ?? none; first !== none; first = beside[first] ?? none) {
    roots[letter[first] ?? 0] = first
    for (let second = below[first] ?? none; second !== none; second = beside[second] ?? none)
      pairs[slotOf(letter[first] ?? 0, letter[second] ?? 0)] = 1
  }
  return {
    begin: (text, at) => {
      const first = text.charCodeAt(at)
      const root = roots[first] ?? none
      if (root === none || word[root] !== none) return root
      return pairs[slotOf(first, text.charCodeAt(at + 1))] === 0 ? none : root
    },
    next: (place, sign) => continued(places, place, sign),
    wordAt: (place) => word[place] ?? none,
  }
}

/** Which word of the list, and where in the text it ends. */
export type WordHere = { word: number; end: number }
const noWords: readonly WordHere[] = []

/** The words that begin at a place of a text, the longer ones last. */
export const wordsAt = (tree: WordTree, text: string, start: number): readonly WordHere[] => {
  let place = tree.begin(text, start)
  if (place === none) return noWords
  const found: WordHere[] = []
  for (let end = start + 1; place !== none; end += 1) {
    const word = tree.wordAt(place)
    if (word !== none) found.push({ word, end })
    place = tree.next(place, text.charCodeAt(end))
  }
  return found
}

/** Words, and what is held under each. */
export type WordTable<T> = { tree: WordTree; held: readonly (readonly T[])[] }

/** Several things may be held under one word. */
export const wordTable = <T>(pairs: Iterable<readonly [word: string, T]>): WordTable<T> => {
  const table = new Map<string, T[]>()
  for (const [word, one] of pairs) {
    const known = table.get(word)
    if (known) known.push(one)
    else table.set(word, [one])
  }
  return { tree: wordTree([...table.keys()]), held: [...table.values()] }
}

/** All that is held under the words of a text, each once, in the order in which it is met. */
export const heldIn = <T>({ tree, held }: WordTable<T>, text: string): Set<T> => {
  const found = new Set<T>()
  for (let from = 0; from < text.length; from += 1)
    for (const { word } of wordsAt(tree, text, from)) for (const one of held[word] ?? []) found.add(one)
  return found
}
