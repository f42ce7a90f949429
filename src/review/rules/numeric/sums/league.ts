import { numeralPattern, numeralValue } from '../../../numbers/numeral'
import type { Hit } from '../../rule'

const count = (name: string) => `(?<${name}>${numeralPattern})`
/** 18胜7平5负 */
const record = new RegExp(`${count('won')}胜(?:${count('drawn')}[平和])?,?${count('lost')}[负败]`, 'u')
/** 30轮, 12场 before the record. */
const matches = new RegExp(`(?<!第)${count('played')}(?:轮|场|战|盘|局)[^,。;\\d]{0,12},?[^,。;\\d]{0,12}$`, 'u')
/** 胜一场3分、平一场1分 … 积61分 */
const rule = /胜一?场?得?(?<win>[23两三])分[^。;]{0,6}平一?场?(?:各?得)?(?<draw>[1一])分/u
const points = new RegExp(`积(?:分)?(?:为|了|到|达到?|得)?${count('said')}分?`, 'u')

const hit = (start: number, end: number, zh: string, en: string): Hit => ({
  start,
  end,
  severity: 'medium',
  message: { zh, en },
  hint: { zh: '核对胜负场次与总数', en: 'Check the record and its total' },
})

/** 30轮18胜7平5负，积61分: a record that does not make its matches, or by the rule that the text tells its points. */
export const leaguesIn = (text: string): Hit[] => {
  const match = text.includes('胜') ? record.exec(text) : null
  if (!match) return []
  const { index, 0: found, groups = {} } = match
  const [won, drawn, lost] = [groups.won, groups.drawn ?? '〇', groups.lost].map((one) => numeralValue(one ?? ''))
  const end = index + found.length
  const played = numeralValue(matches.exec(text.slice(Math.max(0, index - 30), index))?.groups?.played ?? '')
  const sum = (won ?? 0) + (drawn ?? 0) + (lost ?? 0)
  if (played !== null && played !== sum && played < sum * 2)
    return [hit(index, end, `胜平负相加为 ${sum}，不是 ${played}`, `The record makes ${sum} matches, not ${played}`)]
  const told = rule.exec(text.slice(end, end + 40))?.groups
  const said = points.exec(text.slice(end, end + 60))
  const right = (numeralValue(told?.win ?? '') ?? 0) * (won ?? 0) + (drawn ?? 0)
  if (!told || !said || numeralValue(said.groups?.said ?? '') === right) return []
  return [
    hit(
      index,
      end + said.index + said[0].length,
      `按文中规则应积 ${right} 分`,
      `By the rule told that is ${right} points`,
    ),
  ]
}
