import sharp from 'sharp'
import { describe, expect, test } from 'vitest'
import { comics } from '@/demo/comics'
import { drawComicPicture } from '@/demo/comicPictures'
import { readVideo, videos } from '@/demo/videos'

const pieces = [...videos, ...comics]
const codePoints = (text: string) => Array.from(text).length
const seconds = (stamp: string) => stamp.split(':').reduce((sum, part) => sum * 60 + Number(part), 0)

const cuesOf = (vtt: string) =>
  vtt
    .split('\n\n')
    .slice(1)
    .map((block) => {
      const [times = '', ...text] = block.trim().split('\n')
      const [start = '', end = ''] = times.split(' --> ')
      return { start: seconds(start), end: seconds(end), text: text.join('\n') }
    })

/** Payloads of the boxes of one name, looked for where an MP4 keeps them. */
const boxes = (bytes: Buffer, path: string[]): Buffer[] => {
  const [name, ...rest] = path
  const found: Buffer[] = []
  for (let at = 0; at + 8 <= bytes.length;) {
    const size = bytes.readUInt32BE(at)
    if (size < 8) break
    if (bytes.toString('latin1', at + 4, at + 8) === name) found.push(bytes.subarray(at + 8, at + size))
    at += size
  }
  return rest.length === 0 ? found : found.flatMap((inner) => boxes(inner, rest))
}

const codecOf = (stsd: Buffer) => stsd.toString('latin1', 12, 16)

describe('every demo video and comic', () => {
  test('there are two of each, with a key of their own', () => {
    expect(videos).toHaveLength(2)
    expect(comics).toHaveLength(2)
    expect(new Set(pieces.map(({ key }) => key)).size).toBe(4)
  })

  test.for(pieces)('$key fits the limits of title and summary', ({ title, summary }) => {
    expect(codePoints(title)).toBeLessThanOrEqual(32)
    expect(codePoints(summary)).toBeLessThanOrEqual(120)
  })

  test.for(pieces)('$key declares all that submitting asks for', (piece) => {
    const words = [piece.responsibleEditor, piece.signer.name, piece.signer.post, piece.cover.alt, piece.department]
    expect(words.every((word) => word.length > 0)).toBe(true)
    expect(piece.confidentialityCheck.checkedAt).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    for (const list of [piece.authors, piece.fields, piece.audience, piece.keywords, piece.sources, piece.channels])
      expect(list).not.toHaveLength(0)
    for (const { title, publisher, url, date } of piece.sources) {
      expect([title, publisher, date]).not.toContain('')
      expect(new URL(url).protocol).toBe('https:')
    }
  })

  test.for(pieces)('$key has a cover that is a picture', async ({ cover }) => {
    const drawn = await drawComicPicture(cover.picture)
    await expect(sharp(drawn.bytes).metadata()).resolves.toMatchObject({ format: 'png', width: 1280, height: 720 })
  })
})

describe('every demo video', () => {
  test.for(videos)('$key is a small H.264 and AAC film that lasts as long as it says', async (video) => {
    const { bytes } = await readVideo(video)
    const codecs = boxes(bytes, ['moov', 'trak', 'mdia', 'minf', 'stbl', 'stsd']).map(codecOf)
    const [header] = boxes(bytes, ['moov', 'mvhd'])
    expect(bytes.length).toBeLessThan(700_000)
    expect(codecs).toEqual(['avc1', 'mp4a'])
    expect((header?.readUInt32BE(16) ?? 0) / (header?.readUInt32BE(12) ?? 1)).toBeCloseTo(video.duration, 1)
  })

  test.for(videos)('$key can start before it is loaded whole', async (video) => {
    const { bytes } = await readVideo(video)
    expect(bytes.indexOf('moov')).toBeLessThan(bytes.indexOf('mdat'))
  })

  test.for(videos)(
    '$key has cues in order, without gaps at the end, readable in their time',
    ({ duration, transcript }) => {
      const cues = cuesOf(transcript)
      expect(transcript.startsWith('WEBVTT\n\n')).toBe(true)
      expect(cues.length).toBeGreaterThanOrEqual(6)
      expect(cues.at(-1)?.end).toBe(duration)
      cues.forEach((cue, index) => {
        expect(cue.start).toBeGreaterThanOrEqual(cues[index - 1]?.end ?? 0)
        expect(codePoints(cue.text) / (cue.end - cue.start)).toBeLessThanOrEqual(10)
        expect(cue.text).not.toBe('')
      })
    },
  )
})

describe('every demo comic', () => {
  test.for(comics)('$key has at least six panels over two pages', ({ pages }) => {
    expect(pages.length).toBeGreaterThanOrEqual(2)
    expect(pages.flatMap(({ panels }) => panels).length).toBeGreaterThanOrEqual(6)
  })

  test.for(comics)('$key draws each panel for itself and describes it', async ({ pages }) => {
    const panels = pages.flatMap((page) => page.panels)
    const drawn = await Promise.all(panels.map(({ picture }) => drawComicPicture(picture)))
    expect(new Set(drawn.map(({ bytes }) => bytes.toString('base64'))).size).toBe(panels.length)
    for (const { bytes, width, height } of drawn) {
      await expect(sharp(bytes).metadata()).resolves.toMatchObject({ format: 'png', width: 800, height: 800 })
      expect([width, height]).toEqual([800, 800])
    }
    for (const { alt, dialogue, narration } of panels) {
      expect(codePoints(alt)).toBeGreaterThanOrEqual(20)
      expect(dialogue.every(({ speaker, text }) => speaker !== '' && text !== '')).toBe(true)
      expect(narration).not.toBe('')
    }
  })
})
