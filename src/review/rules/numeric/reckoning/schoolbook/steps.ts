import type { Formula, Of } from './formula'
import { told } from './told'

const scaleKind = 'NBKC'
const law = `每(?:降低?|升高?|增[加大]|减[少小]|相?差|[高低大小多少]|上升|下降|提高)(?:了|出|上)?<step:${scaleKind}><20><factor:X>`
const power = (of: Of) => of('factor') ** (Math.abs(of('a') - of('b')) / of('step'))

const stepped = {
  word: /ph|酸碱|分贝|级|等星|星等/u,
  tolerance: 0.12,
  zh: '每一级都是乘，不是加',
  en: 'each step multiplies',
}
/** Of 降2是100倍，降3是1000倍 each is told by itself. */
const values = (between: number) => `<a:${scaleKind}>[^!?X]{0,${between}}?<b:${scaleKind}>`
const outcome = '(?:的|是|为|相当于|达|[强高大亮多酸响]|有|差)(?:出|了|近|约)*<,4><said:X>'

/** Known without being told: the factor of one step. */
const known = (word: RegExp, kind: string, about: string, factor: number): Formula => ({
  ...stepped,
  word,
  without: /每|倍[^A-Z]{0,20}$/u,
  pattern: told(`${about}<,8><a:${kind}>[^A-Z!?]{0,24}?<b:${kind}><24>${outcome}`),
  right: (of) => factor ** Math.abs(of('a') - of('b')),
})

/** Scales on which a step is a factor: pH, decibels, earthquakes, stars. */
export const steps: readonly Formula[] = [
  { ...stepped, pattern: told(`${law}[^!?]{0,24}?${values(24)}<20>${outcome}`), right: power },
  { ...stepped, pattern: told(`${values(16)}[^!?]{0,16}?${law}[^!?A-Z]{0,24}?${outcome}`), right: power },
  {
    ...stepped,
    pattern: told(
      `${law}[^A-Z!?]{0,16}?(?:[大高低小差升降强暗]|相隔)[了出上]?<n:${scaleKind}>[^A-Z!?]{0,8}?${outcome}`,
    ),
    right: (of) => of('factor') ** (of('n') / of('step')),
  },
  known(/ph/u, 'N', '(?:ph|酸)', 10),
  known(/震/u, 'K', '', 31.6),
]
