import type { Formula, Of } from './formula'
import { told } from './told'

const sides = '(?:长和宽|长、宽|直径|半径|边长|棱长|口径|身长|尺寸|长宽)'

/** 增加一倍 doubles, 增加2倍 may mean both, 变成2倍 is two. */
const scaleOf = (of: Of): readonly number[] => {
  const lengths = of('b', 0) / of('a', 1)
  if (lengths > 0) return [lengths, 1 / lengths]
  const k = of('k', of('more', 0) + 1)
  return of('more', 0) > 1 ? [k, k - 1] : [k]
}

const scaled = (word: string, reach: number, power: 2 | 3, zh: string, en: string): Formula[] =>
  [
    `${sides}<14>(?:原来的?|[是为成])<,3><k:X>(?:<${reach}>|[^!?。]{0,24}X<12>)${word}<14><said:X>`,
    `${sides}<,10>(?:[扩增放加][大加长]|翻|大|长|增)了?<more:X><${reach}>${word}<14><said:X>`,
    `${sides}<10><a:L><,8><b:L><${reach}>${word}<14><said:X>`,
  ].map((pattern) => ({
    word: new RegExp(word, 'u'),
    pattern: told(pattern),
    without: /增[加大][^A-Z]{0,3}X$|[大多]X$|却|只/u,
    right: (of) => scaleOf(of).map((k) => k ** power),
    tolerance: 0.04,
    zh,
    en,
  }))

const length = (name: string, group: string) => `${name}[^A-Z宽高深厚。]{0,4}<${group}:L>`
/** In a cubic metre. */
const litres = 1000
const box = {
  tolerance: 0.06,
  zh: '长方体容积＝长×宽×高',
  en: 'the volume of a box is its length by its width by its height',
}
const round = { word: /半径|直径/u, without: /每|倍|共|各/u, tolerance: 0.06 }

/** Areas and volumes. */
export const shapes: readonly Formula[] = [
  ...scaled('体积', 40, 3, '体积按长度的立方变化', 'volume grows as the cube of the length'),
  ...scaled('面积', 14, 2, '面积按长度的平方变化', 'area grows as the square of the length'),
  {
    word: /宽/u,
    pattern: told(`${length('长', 'a')}[^A-Z。;]{0,12}${length('宽', 'b')}[^A-Z高厚深每共]{0,20}<said:A>`),
    right: (of) => of('a') * of('b'),
    tolerance: 0.08,
    zh: '长方形面积＝长×宽',
    en: 'the area of a rectangle is its length by its width',
  },
  {
    ...box,
    word: /宽/u,
    pattern: told(
      `${length('长', 'a')}[^A-Z。;]{0,4}${length('宽', 'b')}[^A-Z。;]{0,6}(?:高|深|厚)[^A-Z。]{0,4}<c:L>[^A-Z每共]{0,20}<said:V>`,
    ),
    right: (of) => of('a') * of('b') * of('c') * litres,
  },
  {
    ...box,
    word: /棱长|边长/u,
    pattern: told('(?:棱长|边长)<,4><a:L>(?:<,12>|[^A-Z!?。]{0,14}?,<,6>)(?:体积|容积)<,6><said:V>'),
    right: (of) => of('a') ** 3 * litres,
  },
  ...[
    ['半径', 1],
    ['直径', 4],
  ].map(([line, part]): Formula => ({
    ...round,
    pattern: told(`${line}<,4><l:L><16>面积<,6><said:A>`),
    right: (of) => (Math.PI * of('l') ** 2) / Number(part),
    zh: '圆面积＝π×半径的平方',
    en: 'the area of a circle is pi by the square of its radius',
  })),
  {
    ...round,
    word: /边长/u,
    pattern: told('正方形<,8>边长<,4><a:L><10>面积<,6><said:A>'),
    right: (of) => of('a') ** 2,
    zh: '正方形面积＝边长的平方',
    en: 'the area of a square is the square of its side',
  },
  {
    ...round,
    pattern: told('直径<,4><l:L><,16>周长<,6><said:L>'),
    right: (of) => Math.PI * of('l'),
    zh: '圆周长＝π×直径',
    en: 'a circle is pi times as long as it is wide',
  },
]
