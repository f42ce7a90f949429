import { hasClockWindow } from '../clockWindow'
import type { Formula, Of, Written } from './formula'
import { told } from './told'

const kinds = 'LTGVDCAMHJ'
const spans: readonly (readonly [word: string, seconds: number])[] = [
  ['秒', 1],
  ['分', 60],
  ['小时', 3600],
  ['钟头', 3600],
  ['天', 86_400],
  ['日', 86_400],
  ['晚', 86_400],
  ['周', 604_800],
  ['星期', 604_800],
  ['个月', 2_629_800],
  ['月', 2_629_800],
  ['年', 31_557_600],
]
const span = `(?<span>${spans.map(([word]) => word).join('|')})钟?`
const secondsOf = (word: string) => spans.find(([name]) => word.startsWith(name))?.[1] ?? Number.NaN

const proportional = {
  unlessAfter: hasClockWindow,
  tolerance: 0.1,
  zh: '按文中的比例',
  en: 'by the proportion of the text',
}
const bound =
  /[闭休]馆|[停歇]业|放假|休[息市]|工作日|不开|比(?!例)|最|末|至少|不超过|限|以上|以下|平均|再|另|又|其中|剩|余|来回|往返|同样|呢|而|各/u

const follows = '(?:[就会要得共约有是为差低高多少]|增加|下降|上升|减少|升高|降低|达到?|高达|显示)(?:了|大?约|近)*'

/** Of another time the text says what is done in it; behind a comma only where it says that this follows. */
const made =
  '(?:[^A-Z每!?,;。]{0,14}|[^A-Z每!?;。]{0,10},[^A-Z每!?,;。]{0,4}(?:[共就能可要会得约]|总计|合计)[^A-Z每!?,;。]{0,6})'

/** How often: 一分钟能出25页纸, 每小时读40页. */
const inTime = (of: Of, { span: word = '' }: Written): readonly number[] => {
  const one = of('one', word === '' ? Number.NaN : secondsOf(word))
  const right = (of('rate') * of('all')) / one
  // 一天, 最闲的一天: both are told of as much. A month is four weeks, and of five days' weeks too.
  if (Math.abs(of('all') / one - 1) < 0.01) return []
  return of('all') < month || one > week ? [right] : [right, right * (28 / 30.44), right * (20 / 30.44)]
}
const [week, month] = [604_800, 2_629_800]
const counted = {
  ...proportional,
  word: /[每一]/u,
  without: bound,
  alike: [['rate', 'said']] as const,
  units: { said: /^[^一]/u },
  right: inTime,
}

/** So much of one for so much of another. */
export const proportions: readonly Formula[] = [
  {
    ...proportional,
    word: /每/u,
    pattern: told(
      `每隔?[^A-Z每!?]{0,8}<a:${kinds}>[^A-Z每!?]{0,16}(?!\\k<a>)<b:${kinds}>[^A-Z每!?]{0,4},[^A-Z每!?]{0,20}<c=a>[^A-Z每!?]{0,16}${follows}<said=b>`,
    ),
    without: bound,
    alike: [
      ['a', 'c'],
      ['b', 'said'],
    ],
    // What is told of as much again is of something else.
    right: (of) => (of('c') === of('a') ? Number.NaN : (of('b') * of('c')) / of('a')),
  },
  {
    ...counted,
    pattern: told(`每(?:一|个)?${span}<,6><rate:C>[^ABD-Z每!?]{0,10}<all:C><12><said:T>`),
    alike: [['rate', 'all']],
    units: { all: /^[^一]/u, said: /^[^一]/u },
    right: (of, { span: word = '' }) => (of('all') / of('rate')) * secondsOf(word),
  },
  {
    ...proportional,
    word: /兑/u,
    pattern: told('<a:CGV>[兑配]水?<,4><b:V>,<,6><c:V><,10><said=a>'),
    alike: [['a', 'said']],
    right: (of) => (of('a') * of('c')) / of('b'),
  },
  {
    ...counted,
    pattern: told(`一?<one:T>[^A-Z每后!?,;。]{0,6}<rate:C><16><all:T>${made}<said:C>`),
    units: { one: /^[^每]+$/u, said: /^[^一]/u },
  },
  { ...counted, pattern: told(`每(?:一|个)?${span}<,6><rate:C><16><all:T>${made}<said:C>`) },
  { ...counted, pattern: told(`<all:T><,4>,每(?:一|个)?${span}<,6><rate:C>,<14><said:C>`) },
]
