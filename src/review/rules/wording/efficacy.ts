import { hitsOf, type Hit, type SentenceRule } from '../rule'
import { isOffered } from './advertising/isOffered'
import { certain, cured, denied, folkRemedy, medicalWords, negated, takenBack } from './efficacyWords'
import { isMentioned } from './mentioned'

const promise = {
  message: { zh: '断言疗效或保证治愈，不可作为科普结论', en: 'A promise of cure' },
  hint: {
    zh: '改为有出处的疗效描述，注明适用人群与局限，并提示就医',
    en: 'State what was shown, for whom, with its source; point to medical care',
  },
}
const beside = {
  severity: 'high' as const,
  message: { zh: '在推介商品的文字旁使用医疗功效用语', en: 'Medical effects beside something that is sold' },
  hint: {
    zh: '科普内容不得变相发布广告：删去商品信息或功效用语',
    en: 'Remove either the product or the effect',
  },
}

/** Promises of a cure, and medical words beside something that is sold. */
export const efficacy: SentenceRule = {
  id: 'efficacy-claim',
  reference:
    '《中华人民共和国科学技术普及法》（2024 年修订）第三十五条；《中华人民共和国广告法》（2021 年修正）第十七、十八、十九条',
  find: (scene) => (sentence) => {
    const { text } = sentence
    const isSure = certain.test(text)
    const isFolk = cured.test(text) && folkRemedy.test(text)
    const isMedical = medicalWords.test(text)
    if (!(isSure || isFolk || isMedical) || takenBack.test(text)) return []
    const sure = isSure ? hitsOf(text, certain, { ...promise, severity: 'high' }) : []
    const folk: Hit[] = isFolk ? hitsOf(text, cured, { ...promise, severity: 'medium' }) : []
    const sold = isMedical && isOffered(sentence, scene) ? hitsOf(text, medicalWords, beside) : []
    return [...sure, ...folk, ...sold].filter(
      (hit) =>
        !negated.test(text.slice(0, hit.start)) &&
        !denied.test(text.slice(hit.start, hit.end)) &&
        !isMentioned(text, hit),
    )
  },
}
