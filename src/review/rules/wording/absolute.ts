import type { Risk } from '../../types'
import { hitsOf, type Hit, type SentenceRule } from '../rule'
import { absolutes, aboutHealth, denied, deniedAfter, harmless, stressed, superlatives } from './absoluteWords'
import { isOffered } from './advertising/isOffered'
import { isMentioned } from './mentioned'

const sold = {
  severity: 'high' as const,
  message: { zh: '推介商品或服务时使用了绝对化用语', en: 'An absolute term beside a product or service' },
  hint: { zh: '删去绝对化用语，或删去推介内容', en: 'Remove the superlative or the promotion' },
}
const stated = {
  message: { zh: '绝对化的表述难以有科学依据', en: 'An absolute statement that science can hardly back' },
  hint: { zh: '写明适用范围、条件和例外', en: 'State range, conditions and exceptions' },
}

/** Absolute promises: advertising law where something is sold, else a wording that science cannot back. */
export const absolute: SentenceRule = {
  id: 'absolute-claim',
  reference: '《中华人民共和国广告法》（2021 年修正）第九条第（三）项',
  find: (scene) => (sentence) => {
    const { text } = sentence
    const praised = superlatives.test(text)
    const promised = absolutes.test(text)
    if (!praised && !promised) return []
    const offered = isOffered(sentence, scene)
    const isHealth = harmless.test(text) || aboutHealth.test(text)
    const severity: Risk = offered ? 'high' : isHealth ? 'medium' : 'low'
    const hits: Hit[] = [
      ...(offered ? hitsOf(text, superlatives, sold) : []),
      ...hitsOf(text, absolutes, { ...stated, severity }),
    ]
    return hits
      .filter(
        (hit) =>
          !denied.test(text.slice(0, hit.start)) && !deniedAfter.test(text.slice(hit.end)) && !isMentioned(text, hit),
      )
      .map((hit) => (!offered && stressed.test(text.slice(hit.start)) ? { ...hit, severity: 'low' } : hit))
  },
}
