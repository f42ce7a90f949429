import { told, type Formula } from './formula'

/** What a unit is in ours, of length in metres and of speed in metres a second, or of mass in kilograms, or of volume in litres. */
const foreign: readonly (readonly [name: string, kinds: string, ...values: readonly number[]])[] = [
  ['英里', 'LS', 1609.344, 0.44704],
  ['海里', 'L', 1852],
  ['英尺', 'L', 0.3048],
  ['英寸', 'L', 0.0254],
  ['磅', 'G', 0.4536],
  ['盎司', 'G', 0.02835],
  ['加仑', 'V', 3.785],
]
const turned = '(?:换|折|合|相当|等于|就是|也就是|大约|约|差不多|是)'

const named = ([name, kinds, ...values]: (typeof foreign)[number]): Formula[] =>
  [
    `${name}<24><n:N>[^A-Z!?]{0,16}${turned}<,8><said:${kinds}>`,
    `<n:N><14>${name}<16>${turned}<,8><said:${kinds}>`,
  ].map((pattern) => ({
    word: new RegExp(name, 'u'),
    pattern: told(pattern),
    without: /比|增|减|差/u,
    right: (of) => values.map((value) => of('n') * value),
    tolerance: 0.07,
    zh: `1 ${name}有一定的换算值`,
    en: 'a foreign unit has its value in ours',
  }))

/** 限速牌用英里标注，写着55: the figure stands apart from its unit. */
export const apart: readonly Formula[] = [
  ...foreign.flatMap(named),
  {
    word: /节/u,
    pattern: told(
      '<knots:C>[)]?[^A-Z!?。]{0,16}?(?:[,(约合即成为是大走行跑达]|换算|折|每小时|时速|等于|相当于)<,4><said:LS>',
    ),
    units: { knots: /节$/u, said: /公里|千米|km/u },
    right: (of) => [of('knots') * 1852, (of('knots') * 1852) / 3600],
    tolerance: 0.08,
    zh: '1 节＝1.852 公里/小时',
    en: 'a knot is 1.852 km/h',
  },
]
