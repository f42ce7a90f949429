import type { Hit } from '../../rule'
import { amountsOf } from '../../../numbers/amounts'
import { readingsOf } from '../brackets'
import { averagesIn } from './averages'
import { changesIn } from './change'
import { differenceOf, isWrong, type Pair } from './differencePair'
import { pairsIn } from './differencePairs'
import { shown } from '../explained'
import { meanMyriadsIn } from './meanMyriads'
import { passageRule } from '../passageRule'
import { isMadeOtherwise } from './otherwise'
import { pointsIn } from './points'
import { portionsIn } from './portions'
import { ratiosIn } from './ratios'

const hitOf = (pair: Pair): Hit => {
  const { one, other, said } = pair
  const right = shown(differenceOf(pair) / said.factor)
  return {
    start: Math.min(one.start, other.start, said.start),
    end: Math.max(one.end, other.end, said.end),
    severity: 'medium',
    message: {
      zh: `按文中的数应约为 ${right}，不是 ${shown(said.value)}`,
      en: `The figures make ${right}, not ${shown(said.value)}`,
    },
    hint: { zh: '核对两个数值及其差', en: 'Check the two figures and their difference' },
  }
}

/** 从10增加到30，增长了3倍 is told once, by the rule on changes. */
const withoutChanges = (text: string, hits: Hit[]): Hit[] => {
  const changes = hits.length > 0 ? changesIn(text) : []
  return hits.filter(({ end }) => changes.every((change) => change.end !== end))
}

/** What compares two figures. */
const compares =
  /抵|相当于|顶得|倍|%|分之|成|差|比|较|高出|多出|长出|[少多高低轻重长短矮瘦胖快慢]了|净|自然[增减]|结余|盈余|一减|相减|减去|省|节约|便宜|贵|缩短|延长|赚|亏|上升|下降|下潜|爬升|攀升|前进|[增减降]/u
const shares = /每|[人户日月年]均|平均/u

const comparedIn = (text: string): Hit[] => [
  ...pairsIn(text)
    .filter((pair) => isWrong(pair) && !isMadeOtherwise(text, pair.said, [pair.one, pair.other]))
    .map(hitOf),
  ...ratiosIn(text),
  ...portionsIn(text, amountsOf(text)),
  ...pointsIn(text),
]

const meansIn = (text: string): Hit[] => {
  const all = amountsOf(text)
  return [...averagesIn(text, all), ...meanMyriadsIn(text, all)]
}

const gate = new RegExp(`${compares.source}|${shares.source}`, 'u')
/** 其中城镇51821元: of a mean that was told before. */
const partsOfMean = '其中|分城乡'

const wrongIn = (text: string): Hit[] => [
  ...(compares.test(text) ? withoutChanges(text, comparedIn(text)) : []),
  ...(shares.test(text) ? meansIn(text) : []),
]

/** 8849米和8611米，相差338米; 39头，如今7800头，是当初的20倍: a difference or a ratio that its two figures do not make. */
export const differences = passageRule({
  id: 'difference-or-ratio',
  reference: '差＝被减数－减数；倍数＝前值÷后值',
  gate: new RegExp(`${gate.source}|${partsOfMean}`, 'u'),
  find: (text, own) =>
    gate.test(text.slice(own)) ? readingsOf(text).flatMap(wrongIn) : meanMyriadsIn(text, amountsOf(text)),
})
