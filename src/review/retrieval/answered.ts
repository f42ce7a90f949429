import { givesInstructions } from '../model/instructions'
import { gramsOf, weightOf } from './grams'
import { textsOf, type Library } from './library'
import type { Match } from './search'

/** So many sentences after a rumour its answer may come. */
const reach = 3
/** So much of what a sentence tells must stand in what is known against the rumour. */
const least = 0.1

const gramSet = ({ contents }: Library, text: number): Set<number> =>
  new Set(contents.items.subarray(contents.starts[text], contents.starts[text + 1]))

/**
 * Whether one of the sentences that follow says rather what is known against the rumour than what the rumour says: the piece named it in
 * order to answer it, in whatever words. Orders to a machine answer nothing, whatever words they share.
 */
export const isAnswered = (library: Library, { rumour }: Match, following: readonly string[]): boolean => {
  if (rumour.counterFact === '') return false
  const texts = textsOf(library, library.list.indexOf(rumour))
  const [wordings, counter] = [gramSet(library, texts.wordings), gramSet(library, texts.counter)]
  return following.slice(0, reach).some((sentence) => {
    if (givesInstructions(sentence)) return false
    const share = { total: 0, said: 0, countered: 0 }
    for (const sign of new Set(gramsOf(sentence))) {
      const gram = library.grams.get(sign)
      const told = gram === undefined ? weightOf(sign) * library.unknown : (library.told[gram] ?? 0)
      share.total += told
      if (gram !== undefined && wordings.has(gram)) share.said += told
      if (gram !== undefined && counter.has(gram)) share.countered += told
    }
    return share.countered >= least * share.total && share.countered > share.said
  })
}
