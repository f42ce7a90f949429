import { clauseAt } from '../../../numbers/clauses'
import type { Hit } from '../../rule'
import { agesApartIn } from './agesApart'
import { agesReachedIn } from './agesReached'
import { yearOf, yearsIn } from './ageYear'
import { agesIn, type Age } from './agesTold'
import { lifeIn, type Life } from './lifeIn'
import type { Passage } from '../passage'
import { passageRule } from '../passageRule'

const died = '去世|逝世|离世|病逝|辞世|牺牲|遇难|与世长辞|长眠|走完'
const dead = new RegExp(
  `(?:享年|终年|享寿|寿终|活了|活到了?|只活到|(?:${died})[^,;。\\d]{0,6}[,:]?(?:那年|年仅|仅|才|当时|时|只|还)*)[^,;。()\\d]{0,6}$|(?:${died})[^,;。\\d]{0,8},$`,
  'u',
)
const others =
  /父|母|儿|妻|丈夫|孩|弟|妹|哥|姐|学生|助手|患者|病人|老师|导师|同事|工人|农民|士兵|志愿者|同伴|(?<!居里)夫人|平均|寿命/u
/** 2012年出生的孩子: the one of whom the years are told. */
const bornThen = /\d{4}年[^,;。\d]{0,6}生的\p{Script=Han}{1,4}/u
const otherBehind =
  /^的?(?:男孩|女孩|孩子|儿童|患者|病人)|^的\p{Script=Han}{0,3}?(?:父|母|儿|女儿|妻|丈夫|孩|弟|妹|哥|姐|患者|病人|男孩|女孩)/u
/** Counted in the old way an age is one more, and in old books two. */
const slack = ({ born }: Life) => (born < 1850 ? 2 : 1)

const fits = (age: Age, years: number, room: number) => years >= age.low - room && years <= age.high + room

const hitOf = (age: Age, at: number, { born }: Life): Hit => ({
  start: age.start,
  end: age.end,
  severity: 'medium',
  message: {
    zh: `${born} 年出生，到 ${at} 年为 ${at - born} 岁，与 ${age.value} 岁不符`,
    en: `Born in ${born}, someone is ${at - born} in ${at}, not ${age.value}`,
  },
  hint: { zh: '核对生年、年份和年龄', en: 'Check the birth, the year and the age' },
})

/** A sentence after the one that names somebody speaks of somebody else where it names a thing of its own. */
const isSpokenOf = (text: string, own: number, { name, born }: Life): boolean => {
  const sentence = text.slice(own)
  return (
    name === '' || own === 0 || sentence.includes(name) || text.includes(String(born)) || /他|她|岁那年/u.test(sentence)
  )
}

const isOther = (text: string, age: Age) => {
  const lead = text.slice(clauseAt(text, age.start).start, age.start).replace(bornThen, '')
  return others.test(lead) || otherBehind.test(text.slice(age.end))
}

const nowTold = /今年(?:是|为|,)?(?<year>20\d{2})年/u

/** 今年86岁: by the year that the text calls this one; else nobody is older than the year now makes him, nor younger than the latest year told. */
const missedNow = (text: string, age: Age, life: Life, now: number): number | null => {
  const told = Number(nowTold.exec(text)?.groups?.year ?? 0)
  if (told > life.born) return fits(age, told - life.born, slack(life)) ? null : told
  if (age.low > now - life.born + 1) return now
  const latest = Math.max(life.born, ...yearsIn(text).flatMap(({ year }) => (year > now ? [] : [year])))
  return age.high < latest - life.born - 1 ? latest : null
}

/** The year of an age that no year of the text makes right; an age at death is one only by the year of death. */
const yearMissed = (text: string, age: Age, life: Life, now: number): number | null => {
  const isDeath = dead.test(text.slice(0, age.start))
  const years = yearsIn(text).filter((one) => one.year > life.born)
  if (!isDeath && /今年[^,;。\d]{0,4}$/u.test(text.slice(0, age.start))) return missedNow(text, age, life, now)
  const at = isDeath ? life.died : yearOf(text, age, life)
  if (at === null || at < life.born || fits(age, at - life.born, slack(life))) return null
  return !isDeath && years.some((one) => fits(age, one.year - life.born, 1)) ? null : at
}

/** 1839年……时年五十四岁;他出生于1785年: the birth may be told in the sentence behind the age. */
const birthBehind = (text: string, own: number, { born }: Life): { start: number; end: number } | null => {
  const start = text.indexOf(String(born), own)
  return start < 0 || text.slice(0, own).includes(String(born)) ? null : { start, end: start + String(born).length }
}

const wrongIn = ({ text, own }: Passage, now: number): Hit[] => {
  const life = lifeIn(text)
  if (!life || !isSpokenOf(text, own, life)) return []
  return agesIn(text).flatMap((age) => {
    const place = age.start < own ? birthBehind(text, own, life) : age
    const at = place === null || isOther(text, age) ? null : yearMissed(text, age, life, now)
    return at === null || place === null ? [] : [hitOf({ ...age, ...place }, at, life)]
  })
}

/** 1879年生……1905年才36岁; 1643—1727, 去世时94岁. */
export const ages = passageRule({
  id: 'age-of-years',
  reference: '周岁＝年份－出生年份（未过生日减一，虚岁加一）',
  gate: /[岁生]/u,
  find: (text, own, { now }) =>
    text.includes('岁') ? [...wrongIn({ text, own }, now), ...agesApartIn(text), ...agesReachedIn(text)] : [],
})
