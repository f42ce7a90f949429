import type { ReadSentence, Scene } from '../../../scene'
import { passageIn, type Passage } from '../passage'

/** 世界水日是哪天? */
const asking = /[^。;!?]{2,24}(?:哪一?[天日]|什么时候|什么日子|几月几[日号]|何时)[^。;!?]{0,4}\?$/u

/** A sentence behind the question that it answers, where the one before it asks for a day; else alone. */
export const askedBefore = (scene: Scene): ((sentence: ReadSentence) => Passage) => {
  const passage = passageIn(scene)
  return (sentence) => {
    const { text, own } = passage(sentence)
    const question = text.charAt(own - 1) === '?' ? (asking.exec(text.slice(0, own))?.[0] ?? '') : ''
    return { text: question + sentence.text, own: question.length }
  }
}
