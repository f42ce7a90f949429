import { everyMatch } from '../../../numbers/everyMatch'
import { datesOf } from '../../../numbers/dates'
import { durationsOf, type Duration } from '../../../numbers/durations'
import type { Hit } from '../../rule'
import type { Passage } from '../passage'
import { passageRule } from '../passageRule'
import { reigns } from '../values/reference/reigns'
import { dynasties } from '../values/reference/dynasties'

const year = 525_949
/** What is read today may have been written some years ago. */
const written = 2012
const counted =
  /(?:距今|迄今|至今|离现在|距离现在|到现在|到今天|距现在|[离距]今[天日]|距离今[天日]|到如今)(?:已经?|都)?(?:有|过去了?|超过|大约|约|将近|近|整整|足足|差不多)*$/u
const age = /(?:已有|有着?|拥有)(?:大约|约|将近|近|超过)*$/u
const eras = [...reigns, ...dynasties].map(([name, first, last]) => ({ name, first, last }))
const ofEras = new RegExp(
  `(?:${eras.map(({ name }) => name.replace('年间', '')).join('|')})(?:年间|时期|初年|末年|初|末)?`,
  'gu',
)

type Past = { start: number; end: number; first: number; last: number }

const pastsIn = (text: string): Past[] => [
  ...datesOf(text).flatMap((date) => (date.year === null ? [] : [{ ...date, first: date.year, last: date.year }])),
  ...everyMatch(text, ofEras).flatMap(({ 0: found, index }) => {
    const era = eras.findLast(({ name }) => found.startsWith(name.replace('年间', '')))
    return era ? [{ start: index, end: index + found.length, first: era.first, last: era.last }] : []
  }),
]

const hitOf = ({ start, end }: Duration, { first, last }: Past, now: number): Hit => ({
  start,
  end,
  severity: 'medium',
  message: {
    zh: `到今天约 ${now - last}${first === last ? '' : `–${now - first}`} 年`,
    en: `Until today it is about ${now - last} years`,
  },
  hint: { zh: '核对年份和距今的年数', en: 'Check the year and the time until today' },
})

const wrongIn = ({ text, own }: Passage, now: number): Hit[] => {
  const pasts = pastsIn(text).sort((a, b) => a.last - a.first - (b.last - b.first))
  const [past] = pasts.filter(({ last }) => last <= now)
  if (
    !past ||
    /挖掘|发掘|考古|发现|出土|测定/u.test(text) ||
    pasts.some(({ first, last }) => first > past.first || last < past.last)
  )
    return []
  return durationsOf(text)
    .filter(({ start, unit }) => start >= Math.max(own, past.end) && start - past.end < 40 && unit === year)
    .filter(
      ({ start, end }) =>
        counted.test(text.slice(0, start)) ||
        (age.test(text.slice(0, start)) && /^历史|^的历史/u.test(text.slice(end))),
    )
    .filter(({ low, high }) => {
      const room = Math.max(2, (now - past.first) * 0.06)
      return high / year + room < written - past.last || low / year - room > now - past.first
    })
    .map((said) => hitOf(said, past, now))
}

/** 公元132年……距今3800多年 */
export const untilNow = passageRule({
  id: 'years-until-now',
  reference: '距今年数＝今年－年份',
  gate: /距今|迄今|至今|现在|今天|历史/u,
  find: (text, own, { now }) => wrongIn({ text, own }, now),
})
