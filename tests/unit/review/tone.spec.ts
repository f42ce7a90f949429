import { describe, expect, test } from 'vitest'
import { fitTone } from '../../../bench/review/fitTone'
import { toneBy, toneOf } from '@/review/tone/toneOf'

describe('the tone of a text', () => {
  test('of words that nobody has learned is none', () => {
    expect(toneOf('')).toBe(0)
    expect(toneBy(new Map(), '赶紧转给家里人！')).toBe(0)
  })

  test('tells who spreads from who answers', () => {
    expect(toneOf('姐妹们千万别再吃了！我婆婆亲测，赶紧转给家里人看看！！')).toBeGreaterThan(0.5)
    expect(toneOf('检测人员解释说，这类物质的含量远低于限值，目前的研究并未发现它与疾病有关。')).toBeLessThan(-0.5)
  })

  test('never says more than log odds of 4, however clear it is', () => {
    expect(toneBy(new Map([['转', 99]]), '转')).toBe(4)
    expect(toneBy(new Map([['证', -99]]), '证')).toBe(-4)
  })

  test('is no louder for being said twice', () => {
    expect(toneBy(new Map([['转', 1]]), '转转转')).toBeLessThanOrEqual(toneBy(new Map([['转', 1]]), '转'))
  })

  test('is learned from how texts speak', () => {
    const spoken = Array.from({ length: 8 }, (_, at) => [
      { text: `快转发${String.fromCodePoint(0x4e00 + at)}！`, spreads: true, weight: 1 },
      { text: `经检测${String.fromCodePoint(0x4e00 + at)}。`, spreads: false, weight: 1 },
    ]).flat()
    const tones = fitTone(spoken)
    expect(toneBy(tones, '快转发吧！')).toBeGreaterThan(0)
    expect(toneBy(tones, '经检测合格。')).toBeLessThan(0)
  })
})
