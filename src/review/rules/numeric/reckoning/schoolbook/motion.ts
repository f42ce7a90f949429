import type { Formula, Of } from './formula'
import { told } from './told'

/** Of free fall the acceleration is taken as 9.8 or 10 metres a second squared. */
const accelerations = [9.8, 10]
const free = {
  word: /^(?![\s\S]*(?:月球|火星|初速|上抛|平抛|跳伞|降落伞))[\s\S]*(?:自由落体|自由下落|自由落下|不计(?:空气)?阻力|忽略(?:空气)?阻力|重力加速度)/u,
  tolerance: 0.06,
}
const fallen = (of: Of) => accelerations.map((one) => (one * of('t') ** 2) / 2)
const fell = '(?:下落|落下|坠落|下坠|落|高|深|掉)'

/** What falls freely, and what flows through a wire. */
export const motion: readonly Formula[] = [
  {
    ...free,
    pattern: told(`<t:T>[^TL!?]{0,30}?${fell}(?:度|了|约|大约|有|是|为|近|出|过|的高度)*<said:L>`),
    right: fallen,
    zh: '下落高度＝重力加速度×时间的平方÷2',
    en: 'what falls freely goes half the acceleration by the square of the time',
  },
  {
    ...free,
    pattern: told('<t:T>[^TS!?]{0,20}?速度?<,6><said:S>'),
    right: (of) => accelerations.map((one) => one * of('t')),
    zh: '下落速度＝重力加速度×时间',
    en: 'what falls freely is as fast as the acceleration by the time',
  },
]
