import { heldIn, wordTable } from '../../text/wordTree'
import type { Hit, SentenceRule } from '../rule'
import { overtaken, toldAsHistory } from './overtaken'
import { staleWording } from './staleWording'
import { superseded } from './superseded'
import { yearsIn } from './when'

/** Medicine and epidemics move faster than the rest. */
const medical = /病|疫|感染|药|患|癌|医|诊|疗/u
const monthsAllowed = (text: string) => (medical.test(text) ? 12 : 24)

const monthsSinceEndOf = (year: number, now: Date) => (now.getFullYear() - year - 1) * 12 + now.getMonth() + 1

/** The law or standard named is an older one, called the one in force or applied as if it were. */
const applied = /现行|最新|目前|现在|如今|当前|有效的|现阶段|执行的|根据|按照?|依照|依据|规定|要求|建议|推荐/u
const calledCurrent = /现行|最新|目前|现在|如今|当前|有效的|现阶段|执行的是/u
const toldAsPast =
  /旧|原|当时|曾|此后|后来|取代|代替|替代|废止|失效|修订前|修改前|第一部|首部|首次|通过|颁布|升级|更新|改为|相比|较之|版的?(?:建议|要求|规定)是/u

/** Each name of a law or standard has one of these words. */
const namesLaw = /(?<![方办])法|标准|gb|规范|指南|名录|普查|药典|限量|烈度表|区划图|通则|条例/u

const outdatedLaw = (text: string): Hit[] => {
  if (!namesLaw.test(text) || !applied.test(text) || (toldAsPast.test(text) && !calledCurrent.test(text))) return []
  const years = yearsIn(text)
  return superseded.flatMap(({ name, old, inForce, now }) => {
    const found = old.length === 0 || years.some((year) => old.includes(year)) ? name.exec(text) : null
    if (!found || years.some((year) => year >= inForce)) return []
    return [
      {
        start: found.index,
        end: found.index + found[0].length,
        severity: calledCurrent.test(text) ? ('medium' as const) : ('low' as const),
        message: { zh: `所引版本已被取代，现行的是${now}`, en: `The version cited has been replaced by ${now}` },
        hint: { zh: '改引现行版本，并核对条文和数值', en: 'Cite the version in force and check what it says' },
      },
    ]
  })
}

const states = wordTable(overtaken.map((state) => [state.word, state] as const))

const outdatedState = (text: string): Hit[] =>
  [...heldIn(states, text)].flatMap(({ told, now }) => {
    const found = told.exec(text)
    if (!found || toldAsHistory.test(text)) return []
    return [
      {
        start: found.index,
        end: found.index + found[0].length,
        severity: 'medium' as const,
        message: { zh: `情况已有变化：${now}`, en: `This has changed: ${now}` },
        hint: { zh: '按现在的情况改写，或写明是哪一年的情况', en: 'Tell the present state, or say which year it was' },
      },
    ]
  })

const outdatedFigure = (text: string, now: Date): Hit[] => {
  if (!/\d{4}/u.test(text)) return []
  const found = staleWording(text)
  const years = yearsIn(text)
  if (!found || years.length === 0) return []
  if (monthsSinceEndOf(Math.max(...years), now) <= monthsAllowed(text)) return []
  return [
    {
      ...found,
      message: {
        zh: `称为最新或当前的情况，依据却停在 ${Math.max(...years)} 年`,
        en: `Called the latest or present state, yet it rests on ${Math.max(...years)}`,
      },
      hint: {
        zh: '换成最新一期数据，或去掉“最新”“目前”等字样并写明是哪一年的情况',
        en: 'Take the newest figures, or drop 最新 or 目前 and say which year they describe',
      },
    },
  ]
}

/** Laws, standards and figures that were the newest once. */
export const stale: SentenceRule = {
  id: 'stale',
  reference: '《中华人民共和国科学技术普及法》（2024 年修订）第三十五条；所引法律、标准、统计数据的现行版本',
  find:
    ({ now }) =>
    ({ text }) => {
      const law = outdatedLaw(text)
      const known = law.length > 0 ? law : outdatedState(text)
      return known.length > 0 ? known : outdatedFigure(text, now)
    },
}
