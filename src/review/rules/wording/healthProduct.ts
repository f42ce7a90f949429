import type { Scene } from '../../scene'
import { hitsOf, type SentenceRule } from '../rule'
import { isOffered } from './advertising/isOffered'
import { denied, negated, takenBack } from './efficacyWords'
import { disclaimer, food, functions, healthFood, treats } from './healthProductWords'

const treatment = {
  severity: 'high' as const,
  message: {
    zh: '推介食品、保健食品时涉及疾病预防、治疗功能',
    en: 'A food or health food on offer is said to prevent or treat an illness',
  },
  hint: { zh: '删去疾病预防、治疗用语', en: 'Remove what it is said to prevent or treat' },
}
const undisclosed = {
  severity: 'medium' as const,
  message: {
    zh: '推介保健食品的保健功能，却未声明“本品不能代替药物”',
    en: 'Health functions of a health food on offer, without the sentence that it cannot replace medicine',
  },
  hint: { zh: '显著标明“本品不能代替药物”，或删去推介内容', en: 'Add the sentence, or remove the promotion' },
}

const isDisclosed = ({ shadows }: Scene) => shadows.some(({ text }) => disclaimer.test(text))

/** Food and health food on offer: what they must not claim, and what they must say. */
export const healthProduct: SentenceRule = {
  id: 'health-product',
  reference:
    '《中华人民共和国食品安全法》（2021 年修正）第七十一、七十三、七十八条；《中华人民共和国广告法》（2021 年修正）第十七、十八条',
  find: (scene) => {
    const disclosed = isDisclosed(scene)
    return (sentence) => {
      const { text, around } = sentence
      if (takenBack.test(around)) return []
      const treated = food.test(text) && treats.test(text)
      const claimed = !disclosed && healthFood.test(around) && functions.test(text)
      if ((!treated && !claimed) || !isOffered(sentence, scene)) return []
      const hits = [
        ...(treated ? hitsOf(text, treats, treatment) : []),
        ...(claimed ? hitsOf(text, functions, undisclosed) : []),
      ]
      return hits.filter(
        ({ start, end }) => !negated.test(text.slice(0, start)) && !denied.test(text.slice(start, end)),
      )
    }
  },
}
