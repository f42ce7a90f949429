import { expect, test } from 'vitest'
import { renditionsOf } from '@/site/renditions'
import { webvtt } from '@/site/webvtt'

test('a transcript keeps its times to the millisecond, also past the hour', () => {
  expect(
    webvtt([
      { start: 0.5, end: 59.9995, text: '一' },
      { start: 3661.25, end: 3662, text: '二' },
    ]),
  ).toBe('WEBVTT\n\n00:00:00.500 --> 00:01:00.000\n一\n\n01:01:01.250 --> 01:01:02.000\n二\n')
})

test('no cue can end itself early or start another', () => {
  const file = webvtt([{ start: 0, end: 1, text: 'a\n\n00:00:05.000 --> 00:00:06.000\r\n\r\n<b>&' }])
  expect(file.match(/-->/g)).toHaveLength(1)
  expect(file.trim().split('\n\n')).toHaveLength(2)
  expect(file).toContain('&lt;b&gt;&amp;')
})

test('a picture narrower than the smallest width keeps its own', () => {
  expect(
    renditionsOf({ sha256: 'a'.repeat(64), mime: 'image/jpeg', width: 300, height: 200 }).map((r) => [
      r.width,
      r.height,
    ]),
  ).toEqual([
    [300, 200],
    [300, 200],
  ])
})

test('a comic strip taller than WebP allows has JPEG alone', () => {
  const strip = renditionsOf({ sha256: 'a'.repeat(64), mime: 'image/jpeg', width: 960, height: 30_000 })
  expect(strip.map(({ width, format }) => `${width} ${format}`)).toEqual(['480 webp', '480 jpg', '960 jpg'])
})
