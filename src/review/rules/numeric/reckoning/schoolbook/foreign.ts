import type { Formula } from './formula'
import { told } from './told'

/** What a unit is in ours: of length in metres and of speed in metres a second, of mass in kilograms, of volume in litres. */
const foreign: Readonly<Record<string, readonly number[]>> = {
  英里: [1609.344, 0.44704],
  海里: [1852, 0.51444],
  英尺: [0.3048],
  英寸: [0.0254],
  磅: [0.4536],
  盎司: [0.02835],
  加仑: [3.785],
}
const name = `(?<unit>${Object.keys(foreign).join('|')})`
const turned = '(?:换|折|合|相当|等于|就是|也就是|大约|约|差不多|是)'

const named = (pattern: string): Formula => ({
  word: new RegExp(name.replace('?<unit>', '?:'), 'u'),
  pattern: told(pattern),
  without: /比|增|减|差/u,
  right: (of, { unit = '' }) => (foreign[unit] ?? []).map((value) => of('n') * value),
  tolerance: 0.07,
  zh: '外制单位有一定的换算值',
  en: 'a foreign unit has its value in ours',
})

/** 限速牌用英里标注，写着55: the figure stands apart from its unit. */
export const apart: readonly Formula[] = [
  named(`${name}<24><n:N>[^A-Z!?]{0,16}${turned}<,8><said:LSGV>`),
  named(`<n:N><14>${name}<16>${turned}<,8><said:LSGV>`),
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
