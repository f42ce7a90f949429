import { describe, expect, test } from 'vitest'
import type { Body, Snapshot } from '@/content/types'
import { parseWebVtt } from '@/content/webvtt'
import { articles, earlierArticle, history } from '@/demo/articles'
import { comics } from '@/demo/comics'
import type { DemoArticle } from '@/demo/types'
import { videos } from '@/demo/videos'
import { review } from '@/review/engine'
import { risks } from '@/review/types'
import { shippedLibrary } from '@/review/shippedLibrary'
import { libraryOf } from '@/review/retrieval/library'
import { aSnapshot } from '../content/aSnapshot'

const shipped = libraryOf(shippedLibrary())

const ports = { library: async () => shipped, now: () => new Date(0) }
const file = 'media-1'

type Told = Pick<Snapshot, 'title' | 'summary' | 'sources' | 'sponsored'>
const readAs = ({ title, summary, sources, sponsored }: Told, body: Body) =>
  review(aSnapshot({ kind: body.kind, title, summary, sources, sponsored, body }), ports)

const readArticle = (article: DemoArticle) => {
  const blocks = article.blocks.map((block) =>
    block.type === 'image' ? { type: block.type, media: file, alt: block.alt, caption: block.caption } : block,
  )
  return readAs(article, { kind: 'articles', blocks })
}

const isBelowHigh = (risk: (typeof risks)[number]) => risks.indexOf(risk) < risks.indexOf('high')
const sound = articles.filter(({ expect: outcome }) => outcome === 'released')
const unfit = articles.filter(({ expect: outcome }) => outcome !== 'released')

describe('the first reader on real pieces', () => {
  test.for(sound)('$key, which is right, raises no alarm', async (article) => {
    const { risk, findings } = await readArticle(article)
    expect(findings.filter(({ severity }) => !isBelowHigh(severity))).toEqual([])
    expect(isBelowHigh(risk)).toBe(true)
  })

  const earlier = history.flatMap(({ department, months }) =>
    Array.from({ length: months.reduce((sum, count) => sum + count, 0) }, (_, at) =>
      earlierArticle(department, at, '2026-03-01'),
    ),
  )
  test('no piece of the earlier months raises an alarm', async () => {
    expect(earlier.length).toBeGreaterThan(30)
    const reports = await Promise.all(earlier.map(readArticle))
    const alarms = reports.flatMap(({ findings, risk }, at) =>
      isBelowHigh(risk) ? [] : [{ key: earlier[at]?.key, findings }],
    )
    expect(alarms).toEqual([])
  })

  test.for(unfit)('$key, which is wrong, has findings of high risk', async (article) => {
    const { findings } = await readArticle(article)
    expect(findings.some(({ severity }) => !isBelowHigh(severity))).toBe(true)
  })

  test.for(videos)('$key raises no alarm', async (video) => {
    const { cues } = parseWebVtt(video.transcript)
    const { risk } = await readAs(video, { kind: 'videos', media: file, duration: video.duration, transcript: cues })
    expect(isBelowHigh(risk)).toBe(true)
  })

  test.for(comics)('$key raises no alarm', async (comic) => {
    const pages = comic.pages.map(({ panels }) => ({
      panels: panels.map(({ alt, dialogue, narration }) => ({ media: file, alt, dialogue, narration })),
    }))
    expect(isBelowHigh((await readAs(comic, { kind: 'comics', pages })).risk)).toBe(true)
  })
})
