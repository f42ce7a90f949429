import type { ReadSentence, Scene } from '../../scene'
import { oncePer } from '../oncePer'
import type { SentenceRule } from '../rule'

/** `origin[i]` is the unit of the sentence that unit `i` of its tight text came from. */
type Tight = { sentence: ReadSentence; origin: readonly number[] | null }
type TightScene = { scene: Scene; tight: ReadonlyMap<ReadSentence, Tight> }

const space = /[ \t\u00a0]/u
/** The space that many set between Chinese and Arabic signs: 生于 1879 年. */
const spaces = /(?<=[\p{Script=Han}\p{P}])[ \t\u00a0]+|[ \t\u00a0]+(?=[\p{Script=Han}\p{P}°])/gu

const chineseYear =
  /(?<![〇零一二三四五六七八九十百千万\d])[一二][〇零一二三四五六七八九]{3}(?=年|(?:—{1,2}|[–~至到-])[一二][〇零一二三四五六七八九]{3}年)/gu
const chineseDigits = '〇一二三四五六七八九'
const arabicYear = (year: string) =>
  Array.from(year.replaceAll('零', '〇'), (sign) => String(chineseDigits.indexOf(sign))).join('')

/** 一九六九年 as 1969年, in the same places. */
const withArabicYears = (text: string): string =>
  text.search(chineseYear) < 0 ? text : text.replace(chineseYear, arabicYear)

const tighten = (read: ReadSentence): Tight => {
  const text = withArabicYears(read.text)
  const sentence = text === read.text ? read : { ...read, text, around: withArabicYears(read.around) }
  const gaps = space.test(text) ? [...text.matchAll(spaces)] : []
  if (gaps.length === 0) return { sentence, origin: null }
  const dropped = new Set(gaps.flatMap(({ 0: gap, index }) => Array.from(gap, (_, at) => index + at)))
  const origin = Array.from({ length: text.length }, (_, at) => at).filter((at) => !dropped.has(at))
  return { sentence: { ...sentence, text: origin.map((at) => text.charAt(at)).join('') }, origin }
}

const tightSceneOf = oncePer((scene: Scene): TightScene => {
  const tight = new Map(scene.sentences.map((sentence) => [sentence, tighten(sentence)]))
  return { scene: { ...scene, sentences: [...tight.values()].map(({ sentence }) => sentence) }, tight }
})

/** The rule on sentences with Arabic years and without the spaces around figures; what it finds stands where it stood. */
export const tightened = (rule: SentenceRule): SentenceRule => ({
  ...rule,
  find: (scene) => {
    const { scene: tightScene, tight } = tightSceneOf(scene)
    const hitsIn = rule.find(tightScene)
    return (sentence) => {
      const read = tight.get(sentence)
      const hits = hitsIn(read?.sentence ?? sentence)
      const { origin = null } = read ?? {}
      if (origin === null) return hits
      return hits.map((hit) => ({
        ...hit,
        start: origin[hit.start] ?? hit.start,
        end: (origin[hit.end - 1] ?? hit.end - 1) + 1,
      }))
    }
  },
})
