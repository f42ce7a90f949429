import { heardBy, toldTogether, weightsOf } from '../../../tone/weighing'
import { mannerLines } from './mannerLines'

const manners = weightsOf(mannerLines)

/**
 * How much a passage sounds like one who sells rather than one who reports, warns, explains or sells without promises: log odds between -4
 * and 4.
 */
export const mannerOf = (sentences: readonly string[]): number =>
  toldTogether(
    sentences.map((sentence) => heardBy(manners, sentence)),
    0,
  )
