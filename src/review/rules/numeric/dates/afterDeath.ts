import { clauseAt } from '../../../numbers/clauses'
import { datesOf } from '../../../numbers/dates'
import type { Hit } from '../../rule'
import type { Passage } from '../passage'
import { lifeHit } from './lifeHit'
import { lifeIn, peopleIn } from './lifeIn'

/** Only the living do these things, or are given this prize. */
const alone =
  /^,?(?:他|她)(?:又|再|还|亲自|主动|带领|率领|开始){0,2}(?:组织|主持|率|带|发明|发表|提出|撰写|编写|写成|写下|完成|设计|制成|制造|前往|出任|担任|考察|观测|测量|实验|研制|当选|回到|返回|登上)/u
const prize = /^(?:又|再|再次|还|独自|单独)?(?:独得|获得|荣获|领取|摘得|获|得)[^,;。\d]{0,6}诺贝尔/u
const others = /儿子|学生|弟子|门生|助手|孙|妻|丈夫|女儿|后人|继任|另一|父|母|兄|弟|被|追|遗/u

/** A prize of a year in which nobody that the sentence names lived. */
const prizes = (text: string): Hit[] => {
  const people = text.includes('诺贝尔') ? peopleIn(text) : []
  const [life] = people
  if (!life) return []
  return datesOf(text)
    .filter(
      ({ end, year }) =>
        prize.test(text.slice(end)) && people.every(({ died }) => died !== null && (year ?? 0) > died + 1),
    )
    .map((date) => lifeHit(date, life))
}

/** 一行(683—727)……。742年,他组织测量: what someone did after the death that the text or the table tells. */
export const wrongAfterDeath = ({ text, own }: Passage): Hit[] => {
  const sentence = text.slice(own)
  const life = own > 0 && /^(?:公元)?\d{3,4}年/u.test(sentence) ? lifeIn(text) : null
  const [first] = life ? datesOf(sentence) : []
  const isLate = first && life?.died && first.year !== null && first.year > life.died + 1
  const clause = first
    ? sentence.slice(first.end, clauseAt(sentence, Math.min(first.end + 1, sentence.length - 1)).end)
    : ''
  if (life && isLate && alone.test(clause) && !others.test(text)) return [lifeHit(first, life)]
  return prizes(sentence)
}
