import { describe, expect, test } from 'vitest'
import { fitTone, toneBy } from '../../../bench/review/fitTone'
import { heardIn, toneOf } from '@/review/tone/tone'
import { gramShown, shownGram, toneGrams } from '@/review/tone/toneGrams'
import { heardBy, toldTogether, weightsOf } from '@/review/tone/weighing'

const toneOfPassage = (text: string) => toneOf('whole', [heardIn(text)])
const told = (lines: string, text: string) => toldTogether([heardBy(weightsOf(lines), text)], 0)

describe('the tone of a text', () => {
  test('of words that nobody has learned is none', () => {
    expect(toneOfPassage('')).toBe(0)
    expect(told('', '赶紧转给家里人!')).toBe(0)
  })

  test('tells who spreads from who answers', () => {
    expect(toneOfPassage('姐妹们千万别再吃了!我婆婆亲测,赶紧转给家里人看看!!')).toBeGreaterThan(0.1)
    expect(toneOfPassage('检测人员解释说,这类物质的含量远低于限值,目前的研究并未发现它与疾病有关。')).toBeLessThan(-0.1)
  })

  test('never says more than log odds of 4, however clear it is', () => {
    expect(told('转 99', '转')).toBe(4)
    expect(told('证 -99', '证')).toBe(-4)
  })

  test('is that of all sentences together, whichever way they are parted', () => {
    const weights = weightsOf('转 1\n证 -2\n快 0.5')
    const parted = ['快转', '证'].map((text) => heardBy(weights, text))
    expect(toldTogether(parted, 0)).toBeCloseTo((0.5 + 1 - 2) / Math.sqrt(4))
  })

  test('of each column rests on its own weights', () => {
    const heard = [heardBy(weightsOf('转 1 -1'), '转')]
    expect([toldTogether(heard, 0), toldTogether(heard, 1)]).toEqual([1, -1])
  })

  test('is the same for any number and any foreign word, and deaf to white space', () => {
    expect(toneGrams('含 35.5 mg')).toEqual(toneGrams('含9g'))
    expect(toneGrams('转 发')).toEqual(toneGrams('转发'))
  })

  test('is learned from how texts speak', () => {
    const spoken = Array.from({ length: 8 }, (_, at) => [
      { sentences: [`快转发${String.fromCodePoint(0x4e00 + at)}!`], spreads: true, weight: 1 },
      { sentences: [`经检测${String.fromCodePoint(0x4e00 + at)}。`], spreads: false, weight: 1 },
    ]).flat()
    const tones = fitTone(spoken)
    expect(toneBy(tones, ['快转发吧!'])).toBeGreaterThan(0)
    expect(toneBy(tones, ['经检测合格。'])).toBeLessThan(0)
  })
})

test.for(['转', '转发', '龥龥', '0', ',。', 'a!', '😱', '看😱'])(
  'the gram %s is read back as it was written',
  (words) => {
    for (const gram of toneGrams(words)) expect(gramShown(shownGram(gram))).toBe(gram)
  },
)
