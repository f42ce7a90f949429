import { told, type Formula, type Of, type Written } from './formula'

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
  tolerance: 0.1,
  zh: '按文中的比例',
  en: 'by the proportion of the text',
}
const bound = /比(?!例)|最[多少高低]|至少|不超过|限|以上|以下|平均|再|另|又|其中|剩|余|来回|往返|同样|呢|而/u

const follows = '(?:[就会要得共约有是为差低高多少]|增加|下降|上升|减少|升高|降低|达到?|高达|显示)(?:了|大?约|近)*'

/** How often: 一分钟能出25页纸, 每小时读40页. */
const inTime = (of: Of, { span: word = '' }: Written) =>
  (of('rate') * of('all')) / of('one', word === '' ? Number.NaN : secondsOf(word))
const counted = {
  ...proportional,
  word: /[每一]/u,
  without: bound,
  alike: [['rate', 'said']] as const,
  right: inTime,
}

const scaled = {
  word: /倍|分之|%/u,
  without: /比(?!例)|增|减|[多少]|每|差/u,
  tolerance: 0.1,
  zh: '倍数与两个数值应一致',
  en: 'the multiple and its figures must agree',
}

const share = '(?:占|含|成分|浓度|水分|含量)'
const yields =
  '(?:[约有出是为得含榨磨晒产死活孵收供氮磷]|(?:提供|释放|输出|含有?)[^A-Z,。!?]{0,4}|就是|等于|相当于)(?:大?约|有|了|近)*'
const part: Omit<Formula, 'pattern'> = {
  word: /率|占|含|浓度|水分/u,
  units: { said: /^[^一]/u },
  without: /比(?!例)|增|涨|跌|提高|折(?!合)|其余|利率|税率|每(?!亩)|稀释|兑|税/u,
  right: (of) => [of('share') * of('whole'), (1 - of('share')) * of('whole')],
  tolerance: 0.12,
  zh: '分量＝总量×占比',
  en: 'the part is that share of the whole',
}

const same = [['whole', 'said']] as const

/** So much of one for so much of another, and parts by their share. */
export const proportions: readonly Formula[] = [
  {
    ...proportional,
    word: /每/u,
    pattern: told(
      `每隔?[^A-Z每!?]{0,8}<a:${kinds}>[^A-Z每!?]{0,16}(?!\\k<a>)<b:${kinds}>[^A-Z每!?]{0,4},[^A-Z每!?]{0,20}(?<c>\\k<a>)[^A-Z每!?]{0,16}${follows}(?<said>\\k<b>)`,
    ),
    without: bound,
    alike: [
      ['a', 'c'],
      ['b', 'said'],
    ],
    // What is told of as much again is of something else.
    right: (of) => (of('c') === of('a') ? Number.NaN : (of('b') * of('c')) / of('a')),
  },
  ...['G', 'L', 'M', 'V'].flatMap((kind): Formula[] => [
    {
      ...scaled,
      pattern: told(`<a:${kind}><16>(?:体重|身长|体长|自身|自己|它|其)<,4>的?<k:X><14>${follows}<said:${kind}>`),
      right: (of) => of('a') * of('k'),
    },
    {
      ...scaled,
      pattern: told(`(?:引力|重力)<,8>(?:是|为|只有|相当于)<,4>的?<k:XP><16><a:${kind}><24>${follows}<said:${kind}>`),
      right: (of) => of('a') * of('k'),
    },
    {
      ...scaled,
      pattern: told(`<a:${kind}>,?<,8>(?:是|为|相当于|达)<,10><b:${kind}>的<said:X>`),
      right: (of) => of('a') / of('b'),
    },
    {
      ...scaled,
      word: /剩|余|还有/u,
      pattern: told(`<a:${kind}><12>[喝用吃花走卖跑倒洒漏][了掉去]<,4><k:P><12>(?:剩下?|还有|余下?)<,6><said:${kind}>`),
      right: (of) => of('a') * (1 - of('k')),
    },
  ]),
  {
    ...scaled,
    pattern: told('<a:CN><,8>[,]?<,8>(?:是|为|相当于|达)<,10><b:CN>的<said:X>'),
    right: (of) => of('a') / of('b'),
  },
  {
    ...counted,
    pattern: told(`每(?:一|个)?${span}<,6><rate:C>[^ABD-Z每!?]{0,10}<all:C><12><said:T>`),
    alike: [['rate', 'all']],
    right: (of, { span: word = '' }) => (of('all') / of('rate')) * secondsOf(word),
  },
  {
    ...proportional,
    word: /兑/u,
    pattern: told('<a:CGV>[兑配]水?<,4><b:V>,<,6>(?<c>V)<,10>(?<said>\\k<a>)'),
    alike: [['a', 'said']],
    right: (of) => (of('a') * of('c')) / of('b'),
  },
  { ...counted, pattern: told('一?<one:T><,6><rate:C><16><all:T><14><said:C>') },
  { ...counted, pattern: told(`每(?:一|个)?${span}<,6><rate:C><16><all:T><14><said:C>`) },
  { ...counted, pattern: told(`<all:T><,4>,每(?:一|个)?${span}<,6><rate:C>,<14><said:C>`) },
  ...['G', 'V', 'A', 'C', 'E'].flatMap((kind): Formula[] => [
    { ...part, alike: same, pattern: told(`${share}<,8><share:P><~14><whole:${kind}><12>${yields}<said:${kind}>`) },
    { ...part, alike: same, pattern: told(`<whole:${kind}><14>${share}<,6><share:P>,?<~10>${yields}<said:${kind}>`) },
    { ...part, pattern: told(`率<,8><share:P><~14><whole:${kind}><12>${yields}<said:${kind}>`) },
    { ...part, pattern: told(`<whole:${kind}><14>率<,6><share:P>,?<~10>${yields}<said:${kind}>`) },
  ]),
]
