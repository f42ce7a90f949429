import type { Hit } from '../../rule'
import { lives } from '../values/reference/lives'
import { reignHit, slack, type Reign } from './dynastyReigns'

/** What stands between a dynasty and somebody of it. */
const title =
  /^(?:的|著名|伟大|杰出|大|时|时期|一代|名|年间|的?(?:太史令|尚书|宰相|丞相|太守|刺史|知州|知府|御医|太医|画家|僧人|道士|官员|驸马|县令)|\p{Script=Han}{2,4}[家者人师匠圣医]|和|、|,)*$/u
/** 宋代著名医药学家 */
const craft =
  /^(?:的|著名|杰出|伟大|大|末年|初年|时期|时)*(?:[\p{Script=Han}、]{0,8}[家师匠]|医生|僧人|官员|学者|名医|人(?=[,。;]|$))/u
const ofPronoun = /(?:^|[,。;])[他她]?(?:是|为|乃)(?:一[位名])?(?:我国|中国)?(?:古代)?$/u

const people = lives
  .filter(([, , died]) => died < 1912)
  .map(([name, born, died]) => ({
    name: new RegExp(name, 'u'),
    called: new RegExp(`(?:${name})(?:\\([^()]*\\))?,?(?:是|为|乃)?(?:一[位名])?(?:我国|中国)?(?:古代)?$`, 'u'),
    born,
    died,
  }))

type Person = (typeof people)[number]

const isOutside = ({ born, died }: Person, { from, to }: Reign) => died < from - slack || born > to

/** 唐代科学家张衡 */
const behindIt = (text: string, reign: Reign): Hit[] => {
  const behind = text.slice(reign.end, reign.end + 20)
  return people.flatMap((person) => {
    const match = isOutside(person, reign) ? person.name.exec(behind) : null
    return match && title.test(behind.slice(0, match.index))
      ? [reignHit(reign, reign.end + match.index + match[0].length, `${match[0]}的生卒年`)]
      : []
  })
}

/** 李时珍,宋代著名医药学家; 祖冲之……。他是唐代的数学家 */
const beforeIt = (text: string, passage: string, reign: Reign): Hit[] => {
  const told = craft.exec(text.slice(reign.end))
  if (!told) return []
  const lead = text.slice(0, reign.start)
  const [person, ...others] = people.filter(({ name }) => name.test(passage))
  const isTold = person && others.length === 0 && (ofPronoun.test(lead) || person.called.test(lead))
  return isTold && isOutside(person, reign) ? [reignHit(reign, reign.end + told[0].length, '此人的生卒年')] : []
}

/** Somebody told of a dynasty that he didn't live in. */
export const wrongPeople = (text: string, passage: string, reign: Reign): Hit[] => [
  ...behindIt(text, reign),
  ...beforeIt(text, passage, reign),
]
