import { everyMatch } from '../../../numbers/everyMatch'
import { remembering } from '../../../numbers/remembering'
import { isSlip } from '../../../numbers/slipOfPen'
import { lives } from '../values/reference/lives'
import { namedIn } from './namedIn'
import { restOfDate } from './restOfDate'

/** A life that a text speaks of; `died` is null when it does not say so, and `name` empty when the person is not in the table. */
export type Life = { name: string; born: number; died: number | null }

const years = String.raw`(?:(?<era>公元前)(?<old>\d{2,3})|(?<![\d前])(?:公元)?(?<year>\d{3,4}))`
const born = [
  new RegExp(`(?:生于|出生于|诞生于|降生于|出生在)[^,;。()\\d]{0,6}${years}年`, 'gu'),
  new RegExp(`${years}${restOfDate}[^,;。()\\d的]{0,14}?(?:出生|诞生|降生|生于|生在|生(?=[,;。、)]|人[,;。]))`, 'gu'),
  // 1881年9月25日,他生在绍兴; but 今年是2026年,他生于1950年
  new RegExp(`${years}${restOfDate},[他她]?(?:就)?(?:出生|诞生|降生|生于|生在)(?![^,;。]{0,6}\\d)`, 'gu'),
]
const died = [
  new RegExp(`(?:卒于|死于|逝世于|病逝于|去世于)[^,;。()\\d]{0,6}${years}年`, 'gu'),
  new RegExp(
    `${years}${restOfDate}[^,;。()\\d的]{0,14}?(?:去世|逝世|病逝|辞世|离世|牺牲|遇难|长眠|与世长辞|安乐死|死亡(?![人率数])|死去|死[于在]|走完)`,
    'gu',
  ),
  // 1936年10月19日,病逝于上海: behind a comma only of the one spoken of.
  new RegExp(`${years}${restOfDate},[他她]?(?:因病|不幸)?(?:去世|逝世|病逝|辞世|离世)(?=[于在,。;])`, 'gu'),
]
const lifespan = new RegExp(
  String.raw`\((?:约|公元)?(?<from>(?:前|(?<=公元)前)?\d{3,4})(?:${restOfDate})?\s?(?:—{1,2}|–|-|~|至|到)\s?(?:公元)?(?<to>前?\d{3,4})(?:${restOfDate})?\)`,
  'gu',
)

/** 哈雷彗星, 3焦耳 and 诺贝尔: a name within another, or a unit. */
const person = (name: string) =>
  `(?<![\\d诺阿])(?:${name})(?!彗|定[律理]|常[数量]|公式|方程|望远镜|号|奖|效应|卫星|探测器|大学|研究所|实验室|模型|海峡|[/每])`
const people = lives.map(([name, from, to]) => ({ pattern: new RegExp(person(name), 'u'), born: from, died: to }))
const heldIn = namedIn(lives.map(([name]) => name))
const alive = 2050

/** The people of the table whom a text names; 卡文迪许 and 卡文迪什 are one. */
export const peopleIn = remembering((text: string): readonly Life[] =>
  heldIn(text)
    .flatMap((at) => {
      const one = people[at]
      const name = one?.pattern.exec(text)?.[0]
      return !one || name === undefined ? [] : [{ name, born: one.born, died: one.died > alive ? null : one.died }]
    })
    .filter(({ born: year }, at, all) => all.findIndex((one) => one.born === year) === at),
)

/** 前551 is -551. */
const yearOf = (said = '') => Number(said.replace('前', '-'))

const yearsOf = (text: string, patterns: readonly RegExp[]) => [
  ...new Set(
    patterns.flatMap((pattern) =>
      everyMatch(text, pattern).map(({ groups }) => Number(groups?.year ?? -Number(groups?.old))),
    ),
  ),
]

/** A birth so far from that of the person named, and by no slip, is somebody else's. */
const isAnother = (birth: number, known: number) => Math.abs(birth - known) > 9 && !isSlip(birth, known)

/** The one life that a text dates, or the one person of the table that it names; null when there are several or none. */
export const lifeIn = remembering((text: string): Life | null => {
  const [span, ...spans] = everyMatch(text, lifespan)
  const [known, ...others] = peopleIn(text)
  const [birth, ...births] = yearsOf(text, born)
  const deaths = yearsOf(text, died)
  // Of several years of death only that of the table is surely this one's.
  const death = deaths.length > 1 ? deaths.find((year) => year === known?.died) : deaths[0]
  if (spans.length > 0 || births.length > 0 || others.length > 0) return null
  const name = known?.name ?? ''
  if (birth && death && death < birth) return null
  if (birth && known && isAnother(birth, known.born)) return null
  if (span) return birth ? null : { name, born: yearOf(span.groups?.from), died: yearOf(span.groups?.to) }
  if (birth) return { name, born: birth, died: death ?? known?.died ?? null }
  return known ? { ...known, died: death ?? known.died } : null
})
