import type { Formula } from './formula'
import { told } from './told'

const scaled = '(?:地图|比例尺?|图纸|平面图|模型|沙盘|航模|车模|缩小|制作|复制|缩微)'
const drawn = (pattern: string): Formula => ({
  word: /比例|模型|地图|图纸|沙盘|缩/u,
  pattern: told(pattern),
  right: (of) => [of('a') * of('ratio'), of('a') / of('ratio')],
  tolerance: 0.07,
  zh: '实际长度＝图上长度×比例尺分母',
  en: 'the scale multiplies what is drawn',
})

/** What is drawn or built to a scale. */
export const scales: readonly Formula[] = [
  drawn(`比例<,8><ratio:R><~36><a:L><~24><said:L>`),
  drawn(`<ratio:R>的?<,6>${scaled}<~36><a:L><~24><said:L>`),
]
