import { amountsOf, type Amount } from '../../../numbers/amounts'
import type { Hit } from '../../rule'
import { shown } from '../explained'

const fill = '(?:人口)?(?:分别|大约|约|为|是|达到?|只有|仅有?|降[至到为]|升[至到为]|负|,|:)*$'
const growth = new RegExp(`自然增长率${fill}`, 'u')
const birth = new RegExp(`出生率${fill}`, 'u')
const death = new RegExp(`(?<!婴儿|产妇|儿童)死亡率${fill}`, 'u')
const reach = 60

/** The last place of a rate as it is written; of 千分之九 that of a thousandth. */
const placeOf = ({ text, factor }: Amount) =>
  (text.startsWith('千分之') ? 0.1 : factor) * 10 ** -(/\.(\d+)/u.exec(text)?.[1]?.length ?? 0)

const isMade = (said: Amount, [born, died]: readonly [Amount, Amount]) => {
  const room = Math.max(...[said, born, died].map(placeOf))
  const right = born.amount - died.amount
  return [said.amount, -said.amount].some((told) => Math.abs(told - right) <= room * 1.1)
}

/** Births and deaths told before the growth, or behind it. */
const pairsOf = (text: string, all: readonly Amount[], said: Amount): (readonly [Amount, Amount])[] => {
  const leadOf = ({ start }: Amount) => text.slice(Math.max(0, start - 16), start)
  const near = all.filter(
    ({ start, end }) => Math.abs(start - said.start) < reach && (end <= said.start || start >= said.end),
  )
  const [before, after] = [near.filter(({ end }) => end <= said.start), near.filter(({ start }) => start >= said.end)]
  const [born, died] = [birth, death].map((name) => before.findLast((one) => name.test(leadOf(one))))
  const [bornLater, diedLater] = [birth, death].map((name) => after.find((one) => name.test(leadOf(one))))
  return [
    ...(born && died ? [[born, died] as const] : []),
    ...(bornLater && diedLater ? [[bornLater, diedLater] as const] : []),
  ]
}

/** 出生率7‰,死亡率8‰,自然增长率-3‰: births less deaths make another growth. */
export const naturalGrowthIn = (text: string): Hit[] => {
  if (!text.includes('自然增长率') || !text.includes('出生率')) return []
  const all = amountsOf(text).filter(({ dimension, ranged, vague }) => dimension === 'share' && !ranged && !vague)
  return all.flatMap((said): Hit[] => {
    if (!growth.test(text.slice(Math.max(0, said.start - 16), said.start))) return []
    const pairs = pairsOf(text, all, said)
    const [pair] = pairs
    if (!pair || pairs.some((one) => isMade(said, one))) return []
    const right = shown(Number(((pair[0].amount - pair[1].amount) / said.factor).toPrecision(4)))
    return [
      {
        start: Math.min(pair[0].start, said.start),
        end: Math.max(pair[1].end, said.end),
        severity: 'medium',
        message: { zh: `出生率减死亡率为 ${right}，不是 ${shown(said.value)}`, en: `Births less deaths make ${right}` },
        hint: { zh: '核对出生率、死亡率与自然增长率', en: 'Check the rates of births, deaths and growth' },
      },
    ]
  })
}
