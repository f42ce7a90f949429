import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { needsTransactions } from '../support/needsTransactions'
import { findRow, findRows, is } from '@/workflow/rows'
import { aPicture, as } from '../support/content'
import { pieceOf } from '../support/promise1/moves/review'
import { articleBody, transcriptOf } from '../support/promise1/pieces'
import { aLivePiece, approve, aSequence, play, type Tally } from '../support/promise1/sequence'
import { watchPublic } from '../support/promise1/truth'
import { openWorld, type Doc, type World } from '../support/promise1/world'

const sequences = process.env.NIGHTLY ? 1000 : 100

describe.each(inject('backends'))('on $name', (backend) => {
  const withTransactions = needsTransactions(backend)
  let world: World
  beforeAll(async () => {
    world = await openWorld(backend)
  })
  afterAll(() => world.close())

  const at = () => ({ payload: world.system.payload })
  const roundsOf = async (doc: Doc) => findRows(at(), 'rounds', is('piece', (await pieceOf(world, doc))!.id))
  const submit = async ({ kind, id }: Doc, changes: Record<string, unknown>) => {
    const token = await world.tokenOf('editor')
    const body = { ...changes, _status: 'published' }
    const { status, text } = await world.api.rest(`${kind}/${id}`, { method: 'PATCH', token, body })
    expect(status, text).toBe(200)
  }

  test('a save that changes nothing keeps its approval and opens no round', async () => {
    const doc = await aLivePiece(world, 'articles')
    const before = (await pieceOf(world, doc))!
    const { author, people, system } = world
    const desk = await system.payload.findByID({
      collection: 'articles',
      id: doc.id,
      draft: true,
      ...as(people.editor),
    })
    await submit(doc, {})
    await submit(doc, { title: desk.title, body: desk.body, channels: desk.channels, department: author.department.id })
    expect(await roundsOf(doc)).toHaveLength(1)
    const after = (await pieceOf(world, doc))!
    expect([after.openRound, after.stage, after.currentRelease]).toEqual(['none', 'released', before.currentRelease])
  })

  const words = () => ({
    text: '不变的一段。',
    picture: world.author.files.pictures[0]!,
    alt: '闪电',
    caption: '引入大地',
  })
  const anotherPicture = async () => {
    const data = await aPicture()
    const file = { data, mimetype: 'image/png', name: 'x.png', size: data.length }
    const more = { title: '示意', credit: '示例图', licence: 'CC0' }
    const made = await world.system.payload.create({
      collection: 'media',
      data: more,
      file,
      ...as(world.people.editor),
    } as never)
    return String((made as { id: unknown }).id)
  }
  const changes: [string, 'articles' | 'videos', () => Promise<Record<string, unknown>>][] = [
    ['caption', 'articles', async () => ({ body: articleBody({ ...words(), caption: '引入大地。' }) })],
    ['alt text', 'articles', async () => ({ body: articleBody({ ...words(), alt: '闪电与云' }) })],
    ['image file', 'articles', async () => ({ body: articleBody({ ...words(), picture: await anotherPicture() }) })],
    ['alt text of the cover', 'articles', async () => ({ coverAlt: '另一句' })],
    ['AI label', 'articles', async () => ({ aiLabel: 'assisted' })],
    ['transcript line', 'videos', async () => ({ transcript: transcriptOf('听到雷声，请留在室外。') })],
  ]

  test.for(changes)('a changed %s loses the approval, and what is live stays live', async ([, kind, change]) => {
    const doc = await aLivePiece(world, kind)
    if (kind === 'articles') {
      await submit(doc, { body: articleBody(words()) })
      await approve(world, doc)
    }
    const live = (await pieceOf(world, doc))!
    const release = (await findRow(at(), 'releases', is('id', live.currentRelease)))!
    await submit(doc, await change())
    const changed = (await pieceOf(world, doc))!
    const round = (await findRow(at(), 'rounds', is('id', changed.openRound)))!
    expect(round.digest).not.toBe(release.digest)
    expect([changed.stage, changed.publicState, changed.currentRelease]).toEqual(['screening', 'live', release.id])
  })

  // A refused move must leave nothing behind, which takes transactions.
  withTransactions(
    'whoever does what, in whatever order: only approved bytes are public, and what is live stays live',
    async () => {
      const tally: Tally = new Map()
      const watch = watchPublic(world)
      await watch({ mayRelease: true, mayWithdraw: () => false })
      const property = fc.asyncProperty(aSequence, (sequence) => play(world, watch, tally, sequence))
      await fc.assert(property, { numRuns: sequences, endOnFailure: true })
      const done = (move: string) => tally.get(move)?.done ?? 0
      expect(done('correct and release')).toBeGreaterThan(0)
      expect(done('withdraw')).toBeGreaterThan(0)
    },
    sequences * 20_000,
  )
})
