import { number, type Formula } from './formula'

const scaled = (word: string, reach: number, power: 2 | 3, zh: string, en: string): Formula => ({
  word,
  pattern: new RegExp(
    `(?:直径|半径|边长|棱长)[^。\\d]{0,10}?(?:原来的?)?${number('k')}倍[^。]{0,${reach}}?${word}[^。\\d]{0,8}?(?:是|为|变成|成了|增加到|扩大到)(?:原来的?)?${number('said')}倍`,
    'u',
  ),
  right: (of) => of('k') ** power,
  tolerance: 0.03,
  zh,
  en,
})

const side = (name: string, group: string) => `${name}[^。\\d宽高深]{0,3}(?<${group}>[\\d.]+)`

/** Areas and volumes. */
export const shapes: readonly Formula[] = [
  scaled('体积', 40, 3, '体积按长度的立方变化', 'volume grows as the cube of the length'),
  scaled('面积', 14, 2, '面积按长度的平方变化', 'area grows as the square of the length'),
  {
    word: '面积',
    pattern: new RegExp(
      `${side('长', 'a')}(?:米|厘米|千米|公里)?[、,和]?[^。\\d]{0,3}${side('宽', 'b')}(?<two>米|厘米|千米|公里)[^。\\d高厚深]{0,14}面积[^。\\d]{0,8}(?<said>[\\d.]+)平方\\k<two>`,
      'u',
    ),
    right: (of) => of('a') * of('b'),
    tolerance: 0.1,
    zh: '长方形面积＝长×宽',
    en: 'the area of a rectangle is its length by its width',
  },
  {
    word: '宽',
    pattern: new RegExp(
      `${side('长', 'a')}厘米[、,和]?[^。\\d]{0,3}${side('宽', 'b')}厘米[、,和]?[^。\\d]{0,3}(?:高|深|水深)[^。\\d]{0,3}(?<c>[\\d.]+)厘米[^。\\d]{0,12}(?:装水|蓄水|盛水|容积|水量|能装)[^。\\d]{0,8}(?<said>[\\d.]+)升`,
      'u',
    ),
    right: (of) => (of('a') * of('b') * of('c')) / 1000,
    tolerance: 0.05,
    zh: '长方体容积＝长×宽×高',
    en: 'the volume of a box is its length by its width by its height',
  },
]
