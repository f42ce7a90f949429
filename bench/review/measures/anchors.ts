import { readOffline } from '@/review/engine'
import { documentOfLine, type PieceLine } from '@/review/lines/pieceLine'
import type { Library } from '@/review/retrieval/library'
import { reanchor } from '@/review/text/reanchor'
import type { Target } from '@/review/types'
import { casesOf, share, type Half } from './cases'
import type { Figure } from './quality'

const now = new Date('2026-11-25T00:00:00+08:00')
type Block = { id: string; text: string }
type Anchored = { blockId: string; target: Target }

const blocksOf = (piece: PieceLine): Block[] => documentOfLine(piece).blocks.map(({ id, text }) => ({ id, text }))

const exactly = (text: string, { quote, position }: Target) =>
  Array.from(text).slice(position.start, position.end).join('') === quote.exact

/** A wrong character typed and set right: what is edited is not what any of the anchors quotes. */
const withTypoElsewhere = (piece: PieceLine, targets: Anchored[]): Block[] =>
  blocksOf(piece).map(({ id, text }) => {
    const signs = Array.from(text)
    const quoted = targets.filter(({ blockId }) => blockId === id).map(({ target }) => target.position)
    const at = signs.findIndex(
      (sign, i) => /\p{Script=Han}/u.test(sign) && quoted.every(({ start, end }) => i < start || i >= end),
    )
    if (at < 0) return { id, text: `${text}\n作者注：已改一处错字。` }
    return { id, text: [...signs.slice(0, at), signs[at] === '的' ? '地' : '的', ...signs.slice(at + 1)].join('') }
  })

/** What an author does to the rest of a piece, in the same block and in others. */
const edits: ((piece: PieceLine, targets: Anchored[]) => Block[])[] = [
  (piece) => [{ id: 'new', text: '编者按：本文由编辑部整理。' }, ...blocksOf(piece)],
  (piece) => blocksOf(piece).map(({ id, text }) => ({ id, text: `先看一个生活中的例子。${text}` })),
  (piece) => blocksOf(piece).map(({ id, text }) => ({ id, text: `${text}欢迎把文章转给需要的人。` })),
  withTypoElsewhere,
]

const isFoundIn = (edited: Block[], { blockId, target }: Anchored): boolean => {
  const text = edited.find(({ id }) => id === blockId)?.text
  const place = text === undefined ? null : reanchor(text, target)
  return (
    place !== null &&
    Array.from(text ?? '')
      .slice(place.start, place.end)
      .join('') === target.quote.exact
  )
}

const anchorsOf = (piece: PieceLine, library: Library): Anchored[] => {
  const { claims, findings } = readOffline(documentOfLine(piece), { library, now })
  return [...claims, ...findings].map(({ target }) => ({ blockId: target.blockId, target }))
}

/** Do quotes stand where the report says, and are they found again after an edit elsewhere? */
export const anchorFigures = (half: Half, library: Library): Figure[] => {
  const read = ['rumours', 'truths', 'refutations', 'adverts', 'numbers'].flatMap((kind) =>
    casesOf(half, kind, {}).map(({ label, piece }) => ({ id: label.id, piece, anchors: anchorsOf(piece, library) })),
  )
  const all = read.flatMap(({ id, piece, anchors }) => anchors.map((anchor) => ({ id, piece, ...anchor })))
  const inexact = all.filter(
    ({ piece, blockId, target }) => !exactly(blocksOf(piece).find(({ id }) => id === blockId)?.text ?? '', target),
  )
  const sought = read.flatMap(({ id, piece, anchors }) =>
    edits.flatMap((edit) => {
      const edited = edit(piece, anchors)
      return anchors.map((anchor) => ({ id, found: isFoundIn(edited, anchor) }))
    }),
  )
  const lost = sought.filter(({ found }) => !found)
  return [
    {
      name: 'anchors whose quote stands exactly there',
      value: share(all.length - inexact.length, all.length),
      goal: '1',
      of: all.length,
      misses: inexact.map(({ id }) => id),
    },
    {
      name: 'anchors found again after an edit elsewhere',
      value: share(sought.length - lost.length, sought.length),
      goal: '≥ 0.97',
      of: sought.length,
      misses: lost.map(({ id }) => id),
    },
  ]
}
