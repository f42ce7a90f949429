import { describe, expect, test } from 'vitest'
import { missingForSubmit, type DraftContent } from '@/content/completeness'
import type { Block, Snapshot } from '@/content/types'
import { aComic, aSnapshot, aVideo } from './aSnapshot'

const pathsOf = (draft: Partial<DraftContent>) => missingForSubmit(draft).map(({ path }) => path)
const declared = (snapshot: Snapshot): DraftContent => ({ ...snapshot, declared: true })
const article = (changes: Partial<Snapshot> = {}) => pathsOf(declared(aSnapshot(changes)))
const original = { type: 'original', source: '', url: '', permission: '', jointWith: '' } as const

test.for([
  ['an article', aSnapshot()],
  ['a video', aVideo()],
  ['a comic', aComic()],
] as [string, Snapshot][])('%s with everything may be submitted', ([, snapshot]) => {
  expect(missingForSubmit(declared(snapshot))).toEqual([])
})

test('an empty draft gets one list of all that is missing, each point once, in both languages', () => {
  const missing = missingForSubmit({})
  const paths = missing.map(({ path }) => path)
  expect(paths).toEqual([
    'title',
    'summary',
    'slug',
    'department',
    'authors',
    'origin.type',
    'purpose',
    'fields',
    'audience',
    'aiLabel',
    'channels',
    'cover',
    'responsibleEditor',
    'signer.name',
    'signer.post',
    'confidentialityCheck.checkedBy',
    'confidentialityCheck.checkedAt',
    'sources',
    'body',
    'declaration',
  ])
  for (const { message } of missing)
    expect([message.zh, message.en]).toEqual([expect.stringMatching(/\p{Script=Han}/u), expect.stringMatching(/[a-z]/)])
})

describe('one thing left out is one point of the list', () => {
  test.for<[string, Partial<Snapshot>, string[]]>([
    ['title', { title: ' ' }, ['title']],
    ['a title of 64 characters', { title: '😀'.repeat(64) }, []],
    ['a title of 65 characters', { title: '题'.repeat(65) }, ['title']],
    ['summary', { summary: '' }, ['summary']],
    ['a summary of 200', { summary: '摘'.repeat(200) }, []],
    ['a summary of 201', { summary: '摘'.repeat(201) }, ['summary']],
    ['slug', { slug: '' }, ['slug']],
    ['department', { department: { id: '', name: '' } }, ['department']],
    ['authors', { authors: [] }, ['authors']],
    [
      'name and unit of an author',
      { authors: [{ name: '', unit: '', account: '' }] },
      ['authors.0.name', 'authors.0.unit'],
    ],
    [
      'source and permission of a reprint',
      { origin: { ...original, type: 'reprint' } },
      ['origin.source', 'origin.permission'],
    ],
    ['the partner of a joint piece', { origin: { ...original, type: 'joint' } }, ['origin.jointWith']],
    ['fields', { fields: [] }, ['fields']],
    ['audience', { audience: [] }, ['audience']],
    ['channels', { channels: [] }, ['channels']],
    ['the sponsor of a sponsored piece', { sponsored: true }, ['sponsor']],
    ['responsible editor', { responsibleEditor: '' }, ['responsibleEditor']],
    ['signer', { signer: { name: '', post: '' } }, ['signer.name', 'signer.post']],
    [
      'confidentiality check',
      { confidentialityCheck: { checkedBy: '', checkedAt: '' } },
      ['confidentialityCheck.checkedBy', 'confidentialityCheck.checkedAt'],
    ],
    ['cover', { cover: { media: '', alt: '' } }, ['cover']],
    ['alt text of the cover', { cover: { media: 'media-1', alt: '' } }, ['coverAlt']],
    ['sources', { sources: [] }, ['sources']],
    [
      'title and publisher of a source',
      { sources: [{ title: '', publisher: ' ', url: '', doi: '', date: '' }] },
      ['sources.0.title', 'sources.0.publisher'],
    ],
  ])('%s', ([, changes, paths]) => {
    expect(article(changes)).toEqual(paths)
  })

  test('the declaration', () => {
    expect(pathsOf({ ...aSnapshot(), declared: false })).toEqual(['declaration'])
  })
})

describe('the body', () => {
  const withBlocks = (blocks: Block[]) => article({ body: { kind: 'articles', blocks } })
  const p = (length: number): Block => ({ type: 'paragraph', inlines: [{ text: '字 '.repeat(length) }] })

  test('of an article has 100 characters, white space not counted', () => {
    expect(withBlocks([p(99)])).toEqual(['body'])
    expect(withBlocks([p(100)])).toEqual([])
  })

  test('of an article describes each picture; alt text is no body text', () => {
    expect(withBlocks([p(100), { type: 'image', media: 'media-2', alt: '', caption: '' }])).toEqual(['body'])
    expect(withBlocks([{ type: 'image', media: 'media-2', alt: '图'.repeat(200), caption: '图'.repeat(200) }])).toEqual(
      ['body'],
    )
  })

  test.for<[Parameters<typeof aVideo>[0], string[]]>([
    [{ media: '' }, ['video']],
    [{ duration: 0 }, ['video']],
    [{ transcript: [] }, ['transcript']],
    [{ transcript: [{ start: 30, end: 37, text: '好' }] }, []],
    [{ transcript: [{ start: 30, end: 37.1, text: '好' }] }, ['transcript']],
  ])('of a video with %j lacks %j', ([changes, paths]) => {
    expect(pathsOf(declared(aVideo(changes)))).toEqual(paths)
  })

  test('of a comic has in each panel a picture, alt text and something said', () => {
    const panel = { media: '', alt: '', dialogue: [{ speaker: '小果', text: ' ' }], narration: '' }
    const comic = (pages: { panels: (typeof panel)[] }[]) =>
      pathsOf(declared(aSnapshot({ kind: 'comics', body: { kind: 'comics', pages } })))
    expect(comic([{ panels: [panel] }])).toEqual([
      'pages.0.panels.0.image',
      'pages.0.panels.0.alt',
      'pages.0.panels.0.dialogue',
    ])
    expect(comic([{ panels: [] }])).toEqual(['pages.0.panels'])
    expect(comic([])).toEqual(['pages'])
  })
})

describe('every file that is used', () => {
  const { media } = aSnapshot()
  const first = media['media-1']!
  const second = media['media-2']!

  test('has credit and licence', () => {
    expect(article({ media: { ...media, 'media-2': { ...second, credit: '', licence: '' } } })).toEqual([
      'body',
      'body',
    ])
    expect(article({ media: { ...media, 'media-1': { ...first, licence: ' ' } } })).toEqual(['cover'])
  })

  test('is still in the library', () => {
    expect(article({ media: { 'media-1': first } })).toEqual(['body'])
    expect(pathsOf(declared({ ...aComic(), media: { 'media-1': first } }))).toEqual(['pages.0.panels.0.image'])
    expect(pathsOf(declared({ ...aVideo(), media: { 'media-1': first } }))).toEqual(['video'])
  })
})
