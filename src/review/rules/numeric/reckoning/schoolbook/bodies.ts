import type { Formula } from './formula'
import { told } from './told'

const height = '身高<,4><h:L>'
const weight = '体重<,4><w:G>'
const outcome = '(?:指数|bmi|得数|得出|得到|结果|等于|算[下出]来)<,8><said:NCO>'

/** How stout somebody is, whichever is told first. */
export const bodies: readonly Formula[] = [`${height}<8>${weight}`, `${weight}<8>${height}`].map((figures) => ({
  word: /(?:bmi|指数)[\s\S]*身高|身高[\s\S]*(?:bmi|指数)/u,
  pattern: told(`${figures}[^A-Z!?]{0,20}?${outcome}`),
  // 正常的BMI应低于24: that is nobody's.
  without: /[低高]于|超过|[小大]于|不到|应|正常|标准|理想/u,
  right: (of) => of('w') / of('h') ** 2,
  tolerance: 0.03,
  zh: '体质指数＝体重÷身高的平方',
  en: 'the body-mass index is the weight by the square of the height',
}))
