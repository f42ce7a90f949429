import { figuresOf, type Quantity } from '../../numbers/quantities'
import type { Hit, SentenceRule } from '../rule'

const number = String.raw`\d{1,6}(?:\.\d{1,3})?`
/** 1磅约合0.454千克: a unit given by another; 节 and 打 are no units of ours, so it is read from the text. */
const definition = /(?:1|一)\s?(?<unit>[\p{Script=Han}a-z]{1,4}?)(?:就是|约?合|约?等于|约?相当于|是|约为|约|=|≈)/gu
const vague = /多|余|左右/u

const multiplesOf = (unit: string) => new RegExp(`(?<![\\d.])(?<count>${number})\\s?${unit}`, 'gu')

const hit = (start: number, to: Quantity, right: number): Hit => {
  const shown = Number(right.toPrecision(4))
  return {
    start,
    end: to.end,
    severity: 'medium',
    message: {
      zh: `按文中的换算应约为 ${shown}，不是 ${to.value}`,
      en: `By its own conversion ${shown}, not ${to.value}`,
    },
    hint: { zh: '核对换算', en: 'Check the conversion' },
  }
}

/** What one unit is, said before the multiple, in the unit that the multiple is given in. */
const oneOf = (figures: readonly Quantity[], from: number, to: number, said: Quantity) =>
  figures.findLast(({ start, end, unit }) => start >= from && end <= to && topOf(unit) === topOf(said.unit))

/** 公里 of 公里/小时: speed and distance of an hour are told in one breath. */
const topOf = (unit: string) => unit.split('/')[0] ?? unit

const wrongMultiples = (text: string, figures: readonly Quantity[], from: number, unit: string): Hit[] =>
  [...text.slice(from).matchAll(multiplesOf(unit))].flatMap(({ 0: whole, index, groups = {} }) => {
    const start = from + index
    const count = Number(groups.count)
    const said = figures.find((figure) => figure.start >= start + whole.length && figure.unit !== unit)
    const link = said ? text.slice(start + whole.length, said.start) : ''
    const one = said && oneOf(figures, from, start, said)
    if (!said || !one || count <= 1 || link.length > 16 || /每|比|增|减/u.test(link.replace(/每小时/u, ''))) return []
    const right = count * one.value
    const tolerance = vague.test(text.slice(said.start, said.end + 2)) ? 0.12 : 0.08
    return Math.abs(said.value - right) <= right * tolerance ? [] : [hit(start, said, right)]
  })

/** 1磅约合0.454千克，150磅约78千克: a multiple that the text's own definition contradicts. */
export const definitions: SentenceRule = {
  id: 'own-conversion',
  reference: '换算应与文中给出的换算关系一致',
  find:
    () =>
    ({ text }) => {
      const figures = figuresOf(text)
      if (figures.length < 2) return []
      if (!/(?:1|一)[^\d]{1,8}(?:是|合|等于|相当于|为|约|=)/u.test(text)) return []
      return [...text.matchAll(definition)]
        .flatMap(({ 0: whole, index, groups = {} }) =>
          wrongMultiples(text, figures, index + whole.length, groups.unit ?? ''),
        )
        .slice(0, 1)
    },
}
