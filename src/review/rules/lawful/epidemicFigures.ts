import type { SentenceRule } from '../rule'
import {
  counted,
  epidemicAnnouncements,
  epidemicAuthority,
  epidemicExcuse,
  epidemicPremise,
  epidemicSpread,
  infectious,
} from './epidemicWords'
import { soleMatterFinder } from './soleMatter'

const findFigures = soleMatterFinder({
  topic: counted,
  announcements: epidemicAnnouncements,
  spread: epidemicSpread,
  competent: /卫生健康|卫健|疾控|疾病预防控制/u,
  authority: epidemicAuthority,
  excuse: epidemicExcuse,
  premise: epidemicPremise,
  message: {
    zh: '传染病疫情数字由卫生健康、疾控主管部门依法公布，本单位不得自行发布',
    en: 'Current figures of an epidemic may only be published by the health and disease-control authorities',
  },
  hint: {
    zh: '删去；确需引用的，只引用主管部门已经公布的数字，写明发布单位、日期和统计截止时间',
    en: 'Remove them, or quote what the authority has published, with its name, the date and the cut-off',
  },
})

/** Case counts and positive rates of an epidemic that is going on, from a unit that may not publish them. */
export const epidemicFigures: SentenceRule = {
  id: 'epidemic-figures',
  readsDenials: true,
  reference: '《中华人民共和国传染病防治法》（2025 年修订）传染病疫情信息公布的规定',
  find: (scene) => {
    const figuresIn = findFigures(scene)
    return (sentence) => (infectious.test(sentence.around) ? figuresIn(sentence) : [])
  },
}
