import type { Formula } from './formula'
import { told } from './told'

const scaled = {
  word: /倍|分之|%/u,
  without: /比(?!例)|增|减|[多少]|每|差|面积|体积/u,
  tolerance: 0.1,
  zh: '倍数与两个数值应一致',
  en: 'the multiple and its figures must agree',
}

const follows = '(?:[就会要得共约有是为]|达到?|高达|显示|抬|拉|举|跳|能)(?:了|大?约|近)*'

const share = '(?:占|含|成分|浓度|水分|含量)'
const yields =
  '(?:[约有出是为得含榨磨晒产死活孵收供氮磷]|(?:提供|释放|输出|含有?)[^A-Z,。!?]{0,4}|就是|等于|相当于)(?:大?约|有|了|近)*'
const part: Omit<Formula, 'pattern'> = {
  word: /率|占|含|浓度|水分/u,
  units: { said: /^[^一]/u },
  without: /比(?!例)|增|涨|跌|提高|折(?!合)|其[余中]|另|利率|税率|每(?!亩)|稀释|兑|税/u,
  right: (of) => [of('share') * of('whole'), (1 - of('share')) * of('whole')],
  tolerance: 0.12,
  zh: '分量＝总量×占比',
  en: 'the part is that share of the whole',
}

const same = [['whole', 'said']] as const

const portion = {
  word: /占|相当于|达/u,
  without: /比(?!例)|增|减|每|升|降/u,
  alike: [['a', 'b']] as const,
  tolerance: 0.12,
  zh: '占比＝分量÷总量',
  en: 'the share is the part by the whole',
}

/** What is so many times something, and parts by their share. */
export const parts: readonly Formula[] = [
  {
    ...scaled,
    pattern: told(`<a:GLMV><16>(?:体重|身长|体长|自身|自己|它|其)<,4>的?<k:X><14>${follows}<said=a>`),
    right: (of) => of('a') * of('k'),
  },
  {
    ...scaled,
    pattern: told(`(?:引力|重力)<,8>(?:是|为|只有|相当于)<,4>的?<k:XP><16><a:G><24>${follows}<said=a>`),
    right: (of) => of('a') * of('k'),
  },
  {
    ...scaled,
    pattern: told('<a:GLMV>,?<,8>(?:是|为|相当于|达)<,10><b=a>的<said:X>'),
    right: (of) => of('a') / of('b'),
  },
  {
    ...scaled,
    // 每秒1500米，是空气中340米的4.4倍: the second is told without its time.
    pattern: told('<a:S>,?<,8>(?:是|为|相当于|达)<,10><b:L>的<said:X>'),
    right: (of) => [1, 60, 3600].map((seconds) => (of('a') * seconds) / of('b')),
  },
  {
    ...scaled,
    pattern: told('<a:CN>,?<,8>(?:是|为|相当于|达)<,10><b:CN>的<said:X>'),
    right: (of) => of('a') / of('b'),
  },
  {
    ...scaled,
    word: /剩|余|还有/u,
    pattern: told(
      '(?<!每<,4>)<a:GLMVC><12>[喝用吃花走卖跑倒洒漏][了掉去]<,4><k:P><12>(?:剩下?|还有|余下?)<,6><said=a>',
    ),
    right: (of) => of('a') * (1 - of('k')),
  },
  {
    ...portion,
    pattern: told('<a:GVLCMA>,?<,6>(?:相当于|占|达到?)<,12><b=a>的约?<said:P>'),
    right: (of) => of('a') / of('b'),
  },
  {
    ...portion,
    pattern: told('<a:GVLCMA>[,;](?<base>[\\p{Script=Han}]{2,4})<,4><b=a>[,;]约?占\\k<base>的?<,4><said:P>'),
    right: (of) => of('a') / of('b'),
  },
  {
    ...portion,
    pattern: told('<b:GVLCMA>,其中<,8><a=b>,<,2>占<,2><said:P>'),
    right: (of) => of('a') / of('b'),
  },
  { ...part, alike: same, pattern: told(`${share}<,8><share:P><~14><whole:GVACE><12>${yields}<said=whole>`) },
  { ...part, alike: same, pattern: told(`<whole:GVACE><14>${share}<,6><share:P>,?<~10>${yields}<said=whole>`) },
  { ...part, pattern: told(`率<,8><share:P><~14><whole:GVACE><12>${yields}<said=whole>`) },
  { ...part, pattern: told(`<whole:GVACE><14>率<,6><share:P>,?<~10>${yields}<said=whole>`) },
]
