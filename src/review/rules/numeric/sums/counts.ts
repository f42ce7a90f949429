import { amountsOf, sumOf } from '../../../numbers/amounts'
import type { ReadSentence } from '../../../scene'
import type { Hit, SentenceRule } from '../../rule'
import { balancesIn } from './balance'
import { readingsOf } from '../brackets'
import { eachTotals } from './eachTotal'
import { shown } from '../explained'
import { fixedWholesIn } from './fixedWholes'
import { leaguesIn } from './league'
import { listPassageIn } from './listPassage'
import { naturalGrowthIn } from './naturalGrowth'
import { restsIn } from './rests'
import { sentenceSums } from './sentenceSums'
import { spelledSumsIn } from './spelledSums'
import { totalFirst } from './totalFirst'
import { totalLast, type Mismatch } from './totalLast'

const hitOf = ({ whole, parts }: Mismatch): Hit => {
  const sum = shown(sumOf(parts) / whole.factor)
  const all = [whole, ...parts]
  return {
    start: Math.min(...all.map(({ start }) => start)),
    end: Math.max(...all.map(({ end }) => end)),
    severity: 'medium',
    message: {
      zh: `各项相加为 ${sum}，与总数 ${shown(whole.value)} 不符`,
      en: `The parts add up to ${sum}, not to ${shown(whole.value)}`,
    },
    hint: { zh: '核对总数和各项数字', en: 'Check the total and its parts' },
  }
}

/** Fewer make no sum, but for day and night, or a whole and what each of two has of it. */
const least = 3
const ofTwo = /各|[昼夜]|白天/u
/** Of more figures than this nobody can say which are meant to be added, and every pair of them would be tried. */
const most = 60
const gate = /\d|[二两三四五六七八九十百]\p{Script=Han}/u

const hitsIn = (text: string, own: number): Hit[] =>
  readingsOf(text).flatMap((reading) => {
    const { length } = amountsOf(reading)
    if (length > most || length < 2 || (length < least && !ofTwo.test(reading))) return spelledSumsIn(reading, own)
    const sums = [
      ...totalLast(reading, own),
      ...totalFirst(reading, own),
      ...sentenceSums(reading, own),
      ...eachTotals(reading, own),
    ].map(hitOf)
    return [
      ...sums,
      ...balancesIn(reading, own),
      ...restsIn(reading, own),
      ...spelledSumsIn(reading, own),
      ...fixedWholesIn(reading),
      ...leaguesIn(reading),
      ...naturalGrowthIn(reading),
    ]
  })

const nextOf = ({ around }: ReadSentence) => around.split('\n').at(-1) ?? ''

/** What is found, unless the next sentence explains it: 前三类占71.9%, 四个季度依次为…. */
const heeding = (text: string, next: string, own: number): Hit[] => {
  const hits = hitsIn(text, own)
  if (hits.length === 0 || !/\d/u.test(next)) return hits
  const confirmed = hitsIn(text + next, own)
  return hits.filter(({ start, end }) => confirmed.some((one) => one.start < end && one.end > start))
}

/** Parts that do not add up to their total, before or behind it. */
export const counts: SentenceRule = {
  id: 'counts-sum',
  reference: '各分项之和应等于总数',
  find: (scene) => {
    const passage = listPassageIn(scene)
    return (sentence) => {
      if (!gate.test(sentence.text)) return []
      const { text, own } = passage(sentence)
      return heeding(text, nextOf(sentence), own)
        .filter(({ end }) => end > own)
        .slice(0, 1)
        .map((hit) => ({ ...hit, start: Math.max(0, hit.start - own), end: hit.end - own }))
    }
  },
}
