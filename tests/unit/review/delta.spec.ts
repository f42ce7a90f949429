import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Block, Snapshot } from '@/content/types'
import { carriedOver, type Earlier } from '@/review/delta'
import { documentOf } from '@/review/document'
import { readOffline } from '@/review/engine'
import { libraryOf } from '@/review/retrieval/library'
import type { Report, Rumour, Verdict } from '@/review/types'
import { aComic, aSnapshot, aVideo } from '../content/aSnapshot'

const rumour = (counterFact: string): Rumour => ({
  id: 'rumour-vinegar',
  claim: '喝醋可以软化血管',
  variants: [],
  expression: '醋 AND 软化血管',
  counterFact,
  truth: '',
  field: 'food',
  severity: 'high',
  pattern: 'false-cause',
  sources: [],
})
const library = libraryOf([rumour('醋酸进不了血管。')])
const read = (snapshot: Snapshot, known = library): Report =>
  readOffline(documentOf(snapshot), { library: known, now: new Date(0) })

const p = (text: string): Block => ({ type: 'paragraph', inlines: [{ text }] })
const h = (text: string): Block => ({ type: 'heading', level: 2, inlines: [{ text }] })
const image = (media: string): Block => ({ type: 'image', media, alt: '示意', caption: '' })
const article = (blocks: Block[], changes: Partial<Snapshot> = {}) =>
  aSnapshot({ title: '示例', summary: '示例', body: { kind: 'articles', blocks }, ...changes })

const sentences = [
  '雷声在空气中每秒约传播 340 米。',
  '喝醋可以软化血管。',
  '地震波的纵波比横波快约 1.7 倍。',
  '铁锅炒菜会导致食物含铁量上升。',
  '月球距离地球约 38 万公里。',
  '紫外线会引起皮肤晒伤。',
]

const signed = { note: '有据', by: '专家甲', at: '2026-03-01T02:00:00.000Z', round: 'round-1' }

/** As judged in the round before: each claim with this verdict. */
const judged = (snapshot: Snapshot, verdict: Verdict = 'supported', report = read(snapshot)): Earlier => ({
  snapshot,
  report,
  verdicts: report.claims.map(({ id }) => ({ claimId: id, verdict, ...signed })),
})
const resubmit = (earlier: Earlier, snapshot: Snapshot, report = read(snapshot)) =>
  carriedOver({ report, snapshot, earlier })

/** What became of each claim, by the beginning of its words. */
const fates = ({ claims }: Report) =>
  Object.fromEntries(claims.map(({ text, kept, reopened }) => [text.slice(0, 4), reopened ?? kept?.verdict]))

const apart = (texts: string[]) =>
  texts.flatMap((text) => [h(`说说${text.slice(0, 2)}`), p('先看下面。'), p(text), p('请看下文。')])

describe('a resubmission', () => {
  test('of the same content keeps every verdict, with its signer, date and round', () => {
    const earlier = judged(article(sentences.map(p)))
    const { claims, delta } = resubmit(earlier, earlier.snapshot)
    expect(claims).toHaveLength(sentences.length)
    for (const { kept } of claims) expect(kept).toEqual({ verdict: 'supported', ...signed })
    expect(delta).toEqual({ kept: sentences.length, reopened: [] })
  })

  test('reopens a claim whose words changed, and those beside it by their context', () => {
    const changed = sentences.with(2, '地震波的纵波比横波快约 1.8 倍。')
    const report = resubmit(judged(article(sentences.map(p))), article(changed.map(p)))
    expect(fates(report)).toEqual({
      雷声在空: 'supported',
      喝醋可以: 'context',
      地震波的: 'text',
      铁锅炒菜: 'context',
      月球距离: 'supported',
      紫外线会: 'supported',
    })
    expect(report.delta?.kept).toBe(3)
    expect(report.delta?.reopened.map(({ why }) => why)).toEqual(['context', 'text', 'context'])
  })

  test('names a claim that was not there before as new', () => {
    const report = resubmit(
      judged(article(apart([sentences[0]!]))),
      article(apart([sentences[0]!, '蜂蜜会导致婴儿肉毒中毒。'])),
    )
    expect(fates(report)).toMatchObject({ 雷声在空: 'supported', 蜂蜜会导: 'new' })
  })

  test('reopens what stands under another heading', () => {
    const report = resubmit(
      judged(article([h('小常识'), p('先看下面。'), p('例子如下。'), p(sentences[3]!)])),
      article([h('生活提示'), p('先看下面。'), p('例子如下。'), p(sentences[3]!)]),
    )
    expect(fates(report)['铁锅炒菜']).toBe('context')
  })

  test('reopens a claim when what is known against it changed', () => {
    const earlier = judged(article([p(sentences[1]!)]), 'refuted')
    const known = libraryOf([rumour('醋在胃肠里就被中和，到不了血管。')])
    expect(fates(resubmit(earlier, earlier.snapshot))).toEqual({ 喝醋可以: 'refuted' })
    expect(fates(resubmit(earlier, earlier.snapshot, read(earlier.snapshot, known)))).toEqual({ 喝醋可以: 'evidence' })
  })

  test('reopens a claim when another rule fires in it', () => {
    const earlier = judged(article(sentences.map(p)))
    const report = read(earlier.snapshot)
    const [first] = report.claims
    const finding = { ...report.findings[0]!, ruleId: 'of-late', target: first!.target }
    const again = resubmit(earlier, earlier.snapshot, { ...report, findings: [...report.findings, finding] })
    expect(again.delta?.reopened).toEqual([{ claimId: first!.id, why: 'evidence' }])
  })

  test('reopens all when a source was taken away, and none when one was added', () => {
    const more = { title: '另一出处', publisher: '示例', url: '', doi: '', date: '2025' }
    const one = article(sentences.map(p))
    const two = { ...one, sources: [...one.sources, more] }
    expect(resubmit(judged(one), two).delta?.reopened).toEqual([])
    expect(resubmit(judged(two), one).delta?.reopened.map(({ why }) => why)).toEqual(sentences.map(() => 'evidence'))
  })

  test('reopens what stands beside a picture that was exchanged, and nothing further away', () => {
    const blocks = (media: string) => [p(sentences[0]!), p('另起一段。'), p(sentences[3]!), image(media)]
    const report = resubmit(judged(article(blocks('media-1'))), article(blocks('media-2')))
    expect(fates(report)).toMatchObject({ 雷声在空: 'supported', 铁锅炒菜: 'media' })
  })

  test('does not hold a verdict that nobody gave, nor one on which experts differed', () => {
    const earlier = judged(article(sentences.map(p)))
    const [first, second, ...rest] = earlier.verdicts
    const other = { ...second!, verdict: 'refuted' as const, by: '专家乙' }
    const report = resubmit({ ...earlier, verdicts: [second!, other, ...rest] }, earlier.snapshot)
    expect(report.delta?.reopened).toEqual([
      { claimId: first!.claimId, why: 'unjudged' },
      { claimId: second!.claimId, why: 'disputed' },
    ])
  })

  test('that two experts judged alike is signed by the last of them', () => {
    const earlier = judged(article([p(sentences[3]!)]))
    const later = { ...earlier.verdicts[0]!, by: '专家乙', at: '2026-03-02T02:00:00.000Z' }
    const [claim] = resubmit({ ...earlier, verdicts: [later, ...earlier.verdicts] }, earlier.snapshot).claims
    expect(claim?.kept?.by).toBe('专家乙')
  })

  test('tells two places of one sentence apart by what surrounds them', () => {
    const twice = (second: string) => [p('甲处说。'), p(sentences[3]!), p('乙处说。'), p(second), p(sentences[3]!)]
    const report = resubmit(judged(article(twice('丙处说。'))), article(twice('丁处说。')))
    const standing = report.claims.filter(({ text }) => text.startsWith('铁锅')).map(({ reopened }) => reopened)
    expect(standing).toEqual([undefined, 'context'])
  })
})

describe('in a video', () => {
  const cue = { start: 0, end: 6, text: '雷声在空气中每秒约传播 340 米。' }
  const before = aVideo({ transcript: [cue] })
  const cueClaim = (report: Report) => report.claims.find(({ target }) => target.blockId === 'cue-0')

  test('a claim at the same time of the same film keeps its verdict', () => {
    expect(cueClaim(resubmit(judged(before), before))?.kept?.by).toBe('专家甲')
  })
  test.each([
    ['at another time', aVideo({ transcript: [{ ...cue, end: 7 }] })],
    ['in another film', aVideo({ transcript: [cue], media: 'media-1' })],
  ])('a claim %s is judged again', (_, now) => {
    expect(cueClaim(resubmit(judged(before), now))?.reopened).toBe('media')
  })
})

describe('in a comic', () => {
  const panels = (media: string, first: { media: string }[] = []): Snapshot => {
    const panel = {
      media,
      alt: '老师',
      dialogue: [{ speaker: '', text: '铁锅炒菜会导致食物含铁量上升。' }],
      narration: '',
    }
    const plain = first.map((one) => ({ ...one, alt: '', dialogue: [], narration: '' }))
    return { ...aComic(), body: { kind: 'comics', pages: [{ panels: [...plain, panel] }] } }
  }
  const spoken = (report: Report) => report.claims.find(({ target }) => target.blockId.includes('.d'))

  test('a claim in the same picture keeps its verdict although a panel was put before it', () => {
    expect(spoken(resubmit(judged(panels('media-1')), panels('media-1', [{ media: 'media-2' }])))?.kept).toBeDefined()
  })
  test('a claim in a redrawn panel is judged again', () => {
    expect(spoken(resubmit(judged(panels('media-1')), panels('media-2')))?.reopened).toBe('media')
  })
})

test('every claim of a resubmission either keeps a verdict or says why not, and the report counts them', () => {
  const some = fc.shuffledSubarray(sentences, { minLength: 1 })
  fc.assert(
    fc.property(some, some, (first, second) => {
      const { claims, delta } = resubmit(judged(article(first.map(p))), article(second.map(p)))
      const kept = claims.filter((claim) => claim.kept)
      for (const claim of claims) expect([claim.kept, claim.reopened].filter(Boolean)).toHaveLength(1)
      expect(delta?.kept).toBe(kept.length)
      expect(delta?.reopened.map(({ claimId }) => claimId)).toEqual(
        claims.filter(({ reopened }) => reopened).map(({ id }) => id),
      )
      for (const { text } of kept) expect(first).toContain(text)
    }),
  )
})
