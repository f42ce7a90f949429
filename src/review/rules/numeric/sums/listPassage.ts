import type { ReadSentence, Scene } from '../../../scene'
import { oncePer } from '../../oncePer'
import { passageIn, type Passage } from '../passage'

/** A list that long is no longer held together by its semicolons. */
const most = 200

const passagesOf = oncePer(
  ({ sentences }: Scene): ReadonlyMap<ReadSentence, Passage> =>
    new Map(sentences.map((sentence, at) => [sentence, longer(sentences, sentence, at)])),
)

/** The sentences before one, as many as two full stops and the semicolons between them part. */
const longer = (sentences: readonly ReadSentence[], sentence: ReadSentence, at: number): Passage => {
  let [lead, stops] = ['', 0]
  for (let from = at - 1; from >= 0; from -= 1) {
    const one = sentences[from]
    if (!one || one.shadow.block !== sentence.shadow.block) break
    if (!one.text.endsWith(';')) stops += 1
    if (stops > 2 || lead.length + one.text.length > most) break
    lead = one.text + lead
  }
  return { text: lead + sentence.text, own: lead.length }
}

/** A sentence with what was said just before it, as in a passage; a list whose parts semicolons part is read from its beginning. */
export const listPassageIn = (scene: Scene): ((sentence: ReadSentence) => Passage) => {
  const passage = passageIn(scene)
  const isParted = scene.sentences.some(({ text }) => text.endsWith(';'))
  const passages = isParted ? passagesOf(scene) : null
  return (sentence) => passages?.get(sentence) ?? passage(sentence)
}
