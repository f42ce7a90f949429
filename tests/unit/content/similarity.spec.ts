import { describe, expect, test } from 'vitest'
import { nearDuplicate, nearFingerprint, normalisedText, textFingerprint } from '@/content/similarity'
import { comics } from '@/demo/comics'
import { videos } from '@/demo/videos'
import { aSnapshot } from './aSnapshot'

const withText = (text: string, title = '示例') =>
  aSnapshot({ title, body: { kind: 'articles', blocks: [{ type: 'paragraph', inlines: [{ text }] }] } })
const near = (text: string) => nearFingerprint(normalisedText(withText(text)))

const sentences = comics
  .flatMap(({ pages }) => pages.flatMap(({ panels }) => panels.map(({ alt, narration }) => alt + narration)))
  .concat(videos.map(({ transcript }) => transcript.replace(/[\d:.>-]/g, '')))
const longText = sentences.join('').slice(0, 600)

describe('the normalised text', () => {
  test('is the body alone: punctuation, spacing, width and headline change nothing', () => {
    const plain = normalisedText(withText('雷雨天，别在树下躲雨！气温３５℃。'))
    expect(plain).toBe('雷雨天别在树下躲雨气温35c')
    expect(normalisedText(withText('雷雨天 别在树下\n躲雨。气温35℃', '新标题'))).toBe(plain)
  })

  test('gives the same fingerprint for the same words and another for one other word', () => {
    expect(textFingerprint('雷雨天')).toMatch(/^sha256:[0-9a-f]{64}$/)
    expect(textFingerprint('雷雨天')).not.toBe(textFingerprint('雷雨夜'))
    expect(textFingerprint('')).toBe('')
  })
})

describe('a near-duplicate', () => {
  test('is found when every thirtieth character was changed', () => {
    const edited = Array.from(longText, (character, at) => (at % 30 === 7 ? '改' : character)).join('')
    expect(longText.length).toBe(600)
    expect(near(longText)).toMatch(/^simhash64:v1:[0-9a-f]{16}$/)
    expect(nearDuplicate(near(longText), near(edited))).toBe(true)
    expect(nearDuplicate(near(longText), near(`${longText}本文由示例市气象局整理，欢迎转发。`))).toBe(true)
  })

  test('is not seen between different pieces, not even of one unit', () => {
    const texts = [
      ...comics.map(({ pages }) => JSON.stringify(pages)),
      ...videos.map(({ transcript }) => transcript),
    ].map(near)
    for (const [at, one] of texts.entries())
      for (const other of texts.slice(at + 1)) expect(nearDuplicate(one, other)).toBe(false)
  })

  test('is not seen without words or between fingerprints of another kind', () => {
    expect(nearDuplicate(near(''), near(''))).toBe(false)
    expect(nearDuplicate('simhash64:v2:0000000000000000', 'simhash64:v2:0000000000000000')).toBe(false)
  })
})
