import { expect, test } from 'vitest'
import { flatten, flattenBlocks } from '@/content/flatten'
import { aComic, aSnapshot, aVideo } from './aSnapshot'

const ids = (blocks: { id: string }[]) => blocks.map(({ id }) => id)

test('every text of an article has an id that says where it stands', () => {
  const snapshot = aSnapshot()
  expect(ids(flatten(snapshot))).toEqual(['title', 'summary', 'cover.alt', 'b0', 'b1', 'b2.alt', 'b2.caption'])
})

test('list items, nested items and table cells have their own', () => {
  const cell = (text: string) => ({ header: false, colSpan: 1, rowSpan: 1, inlines: [{ text }] })
  const blocks = flattenBlocks([
    { type: 'rule' },
    {
      type: 'list',
      ordered: false,
      items: [
        { inlines: [{ text: '甲' }], list: { type: 'list', ordered: true, items: [{ inlines: [{ text: '一' }] }] } },
        { inlines: [{ text: '乙', bold: true }, { text: '丙' }] },
      ],
    },
    {
      type: 'table',
      rows: [
        [cell('a'), cell(' ')],
        [cell('c'), cell('d')],
      ],
    },
  ])
  expect(blocks.map(({ id, text }) => `${id} ${text}`)).toEqual([
    'b1.i0 甲',
    'b1.i0.i0 一',
    'b1.i1 乙丙',
    'b2.r0c0 a',
    'b2.r1c0 c',
    'b2.r1c1 d',
  ])
})

test('cues say when, panels say which', () => {
  expect(flatten(aVideo()).at(-1)).toEqual({
    id: 'cue-0',
    role: 'cue',
    text: '先看见闪电，后听见雷声。',
    media: { t: [0, 6] },
  })
  const panels = flatten(aComic()).filter(({ media }) => media)
  expect(panels.map(({ id, role }) => `${id} ${role}`)).toEqual([
    'p0-n0.alt alt',
    'p0-n0.d0 dialogue',
    'p0-n1.alt alt',
    'p0-n1.narration narration',
  ])
  expect(panels[3]?.media).toEqual({ panel: 'p0-n1' })
})
