import { amountsOf, type Amount } from '../../../numbers/amounts'
import type { Hit } from '../../rule'
import { definitionsIn, multiplesOf, type Definition } from './definition'
import { isMade, isOff, isParted, isSaidOf } from './definitionGuards'
import { isMadeOtherwise } from './otherwise'
import { passageRule } from '../passageRule'

const otherwise = /;|旧|老制|古|清[代朝]|比|增|减|多出|少了|再|另|平均|每(?!小时|秒|分)|[!?]/u
const reach = 30
const defines =
  /(?:1|一)[^\d]{1,8}(?:[是有即为约按=≈]|合|等于|相当于|代表|表示)|(?:1|一)(?:英[里尺寸]|海里|磅|盎司|加仑|克拉)\d|(?:[是为即=]|合|等于|相当于)(?:1|一)\p{Script=Han}/u

const hitOf = (start: number, end: number, right: number, said: number): Hit => {
  const [figure, told] = [right, said].map((value) => Number(value.toPrecision(4)))
  return {
    start,
    end,
    severity: 'medium',
    message: { zh: `按文中的换算应约为 ${figure}，不是 ${told}`, en: `By its own conversion ${figure}, not ${told}` },
    hint: { zh: '核对换算', en: 'Check the conversion' },
  }
}

/** What stands between a figure and what is made of it, but for the definition itself. */
const isLinked = (text: string, from: number, to: number, { start, end, unit }: Definition) => {
  const link = start >= from && end <= to ? text.slice(from, start) + text.slice(end, to) : text.slice(from, to)
  // 每时辰8刻，一刻便成了15分钟: that is told of one.
  return link.length < reach && !otherwise.test(link) && !link.includes(`一${unit}`) && !link.includes(`1${unit}`)
}

/** 7英尺6英寸, 5小时半: the figure goes on. */
const goesOn = /^[\d一二两三四五六七八九]/u

/** 一英尺约30.5厘米: 7英尺 in centimetres. */
const wrongMultiples = (
  text: string,
  all: readonly Amount[],
  definition: Definition,
  every: readonly Definition[],
): Hit[] =>
  multiplesOf(text, all, definition).flatMap((multiple): Hit[] => {
    const { figure } = definition
    const from = Math.max(multiple.end, definition.end)
    if (every.some(({ figure }) => figure.start === multiple.start) || isMade(all, multiple, figure)) return []
    const said = all.find((one) => isSaidOf(one, multiple, definition))
    if (
      !said ||
      said.start < from ||
      said.ranged ||
      said.unit === definition.unit ||
      goesOn.test(text.slice(multiple.end))
    )
      return []
    if (isParted(all, from, said.start, figure)) return []
    if (
      (said.dimension === 'count' && said.unit !== figure.unit) ||
      !isLinked(text, multiple.end, said.start, definition)
    )
      return []
    const right = multiple.count * figure.amount
    const isWrong =
      isOff(said.amount, right, said.vague || multiple.vague) && !isMadeOtherwise(text, said, [multiple, figure])
    return isWrong ? [hitOf(multiple.start, said.end, right / said.factor, said.value)] : []
  })

/** 每两50克, 一斤500克 tells of another unit; 一昼夜86400滴 doesn't. */
const isOfEach = (text: string, { start }: Amount) =>
  /(?:每|(?<![\d十百千万第])[一1](?!昼夜|[天日年周月晚夜]|小时|分钟|刻钟))\p{Script=Han}{1,2}[是为合约有即]{0,2}$/u.test(
    text.slice(Math.max(0, start - 6), start),
  )

/** 十五亩是一公顷: 450亩 in hectares. */
const wrongQuotients = (
  text: string,
  all: readonly Amount[],
  definition: Definition,
  every: readonly Definition[],
): Hit[] =>
  multiplesOf(text, all, definition).flatMap((said): Hit[] => {
    const { figure } = definition
    const given = all.findLast(
      ({ end, unit, start, value }) =>
        end <= said.start && unit === figure.unit && value !== 1 && every.every((one) => start !== one.figure.start),
    )
    if (!given || given.ranged || said.start < definition.end || isOfEach(text, given)) return []
    if (isParted(all, given.end, said.start, figure)) return []
    if (!isLinked(text, given.end, said.start, definition)) return []
    const right = given.amount / figure.amount
    return isOff(said.count, right, said.vague || given.vague) ? [hitOf(given.start, said.end, right, said.count)] : []
  })

/** 1磅约合0.454千克，150磅约78千克: a multiple that the text's own definition contradicts. */
export const definitions = passageRule({
  id: 'own-conversion',
  reference: '换算应与文中给出的换算关系一致',
  gate: /[\d二两三四五六七八九十百千万]/u,
  find: (text) => {
    if (!defines.test(text)) return []
    const all = amountsOf(text)
    return definitionsIn(text, all)
      .flatMap((definition, _, every) => [
        ...wrongMultiples(text, all, definition, every),
        ...wrongQuotients(text, all, definition, every),
      ])
      .slice(0, 1)
  },
})
