import type { Formula, Of, Written } from './formula'
import { told } from './told'

const makes =
  '(?:就是|相当于|等于|约?合|折合|也就是|即|一?共|要|需|有|落下|下了|接到?|收集|积[了下]?|装|盛)(?:了|着|大?约|近)*'
const litres = 1000
/** What has no even depth, and what doesn't stay where it fell. */
const uneven = /最深|湖|海|水库|流域|河|江|塘|雪|冰|渗|蒸发|径流|增|降至|不足/u

const level = (pattern: string): Formula => ({
  word: /雨|水/u,
  pattern: told(pattern),
  without: uneven,
  right: (of) => of('a') * of('d') * litres,
  tolerance: 0.12,
  zh: '水量＝面积×水深',
  en: 'the water is its depth by the area',
})

const liquid = '(?<liquid>水银柱|汞柱|水柱)'
/** What a column of a metre weighs upon what it stands on. */
const weightOf = (name: string) => (name === '水柱' ? 9806.65 : 133_322)
const column = {
  word: /水银柱|汞柱|水柱/u,
  without: /不|[低高]于|超过/u,
  tolerance: 0.05,
  zh: '液柱高度＝压强÷（密度×重力加速度）',
  en: 'a column is as high as the pressure bears',
}
const high = (of: Of, { liquid: name = '' }: Written) => of('p') / weightOf(name)
const bears = '(?:相当于|折合|换算|合|等于|支撑|支持|托起|压起|就是|即)'

/** Rain on a field, and the columns that a pressure bears. */
export const waters: readonly Formula[] = [
  level(`<a:A>[^A-Z每!?]{0,16}(?:深|雨|厚|水位)[^A-Z每!?]{0,6}<d:L>[^A-Z每!?]{0,12}?${makes}<,4><said:VG>`),
  level(`<d:L>的?[^A-Z每!?]{0,4}(?:雨|水|深|厚)[^A-Z每!?]{0,12}<a:A>[^A-Z每!?]{0,14}?${makes}<,4><said:VG>`),
  { ...column, pattern: told(`<p:H>[^A-Z!?]{0,8}?${bears}[^A-Z!?]{0,8}?${liquid}[^A-Z!?]{0,6}<said:L>`), right: high },
  { ...column, pattern: told(`<p:H>[^A-Z!?]{0,8}?${bears}[^A-Z!?]{0,8}?<said:L>[高长]?的?${liquid}`), right: high },
  {
    ...column,
    pattern: told(`<h:L>[高长]?的?${liquid}[^A-Z!?]{0,10}?${bears}[^A-Z!?]{0,6}?<said:H>`),
    right: (of, { liquid: name = '' }) => of('h') * weightOf(name),
  },
]
