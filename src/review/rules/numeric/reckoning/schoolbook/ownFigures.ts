import { everyMatch } from '../../../../numbers/everyMatch'
import { numeralValue } from '../../../../numbers/numeral'

/** A figure in base units, but a share as a fraction and a volume in litres, so that water is as much as it weighs; `slack` is how far its writing lets the true value be from it. */
export type Figure = {
  start: number
  end: number
  text: string
  value: number
  factor: number
  slack: number
  counts?: string
}

/** A figure with the letter of its kind. */
export type Told = Figure & { letter: string }

const numeral = String.raw`(?<value>\d+(?:\.\d+)?[十百千万亿]*|[一二两三四五六七八九十百千万]+)`
const sizes = new Map([...'千kk兆mm吉gg太tt'].map((sign, at) => [sign, 1000 ** (1 + Math.floor(at / 3))]))

/** 七五折, 85折 and 8.5折 leave less than one; 对折 and 半折 a half. */
const cutOf = (text: string): number | null => {
  const value = /^[对半]/u.test(text) ? 5 : numeralValue(text)
  return value === null ? null : value > 10 ? value / 100 : value / 10
}

type Kind = { letter: string; gate: RegExp; pattern: RegExp; valueOf: (text: string) => number | null }
const kinds: readonly Kind[] = [
  {
    letter: 'Z',
    gate: /折/u,
    pattern:
      /(?<![\d.第])(?<value>\d{1,2}(?:\.\d)?|[一二三四五六七八九]{1,2}|(?<=打)对|半)折(?![叠扇返射断纸磨中线算合旧腾])/gu,
    valueOf: cutOf,
  },
  {
    letter: 'R',
    gate: /[1一]\s?[:∶比]/u,
    pattern: new RegExp(String.raw`(?<![\d.:])(?:1|一)\s?[:∶比]\s?${numeral}(?![\d:∶])`, 'gu'),
    valueOf: numeralValue,
  },
  {
    letter: 'R',
    gate: /[比:∶]\s?[1一]/u,
    pattern: new RegExp(String.raw`(?<![\d.:∶比])${numeral}\s?[:∶比]\s?(?:1|一)(?![\d.:∶十百千万])`, 'gu'),
    valueOf: numeralValue,
  },
  { letter: 'P', gate: /一半|半数/u, pattern: /(?<value>一半|半数)/gu, valueOf: () => 0.5 },
  {
    letter: 'N',
    gate: /半衰期|番/u,
    pattern: new RegExp(`${numeral}(?=个半衰期|番)`, 'gu'),
    valueOf: numeralValue,
  },
  {
    letter: 'J',
    gate: /字节|[kmgt]b/u,
    pattern: new RegExp(String.raw`${numeral}\s?(?<size>千|兆|吉|太|k|m|g|t)(?:字节|b(?![a-z]))`, 'gu'),
    valueOf: numeralValue,
  },
]

const toldBy = ({ letter, valueOf }: Kind, { 0: text, index: start, groups = {} }: RegExpExecArray): Told[] => {
  const value = valueOf(groups.value ?? '')
  const factor = sizes.get(groups.size ?? '') ?? 1
  return value === null
    ? []
    : [{ start, end: start + text.length, text, value: value * factor, factor, slack: 0, letter }]
}

const bare = /\d+(?:\.\d+)?[万亿]*/gu
/** 碳14 and 第3 are names. */
const named = /[a-z碳碘铀钴铯锶钾氡镭钚氚第.-]$/u
const bareOf = ({ 0: text, index: start }: RegExpExecArray): Told => ({
  start,
  end: start + text.length,
  text,
  value: numeralValue(text) ?? Number.NaN,
  factor: 1,
  slack: 0,
  letter: 'N',
})

/** 七折, 1:50, 一半, 两个半衰期, 4吉字节: what no table of units names. */
export const ownFiguresIn = (text: string): Told[] =>
  kinds.flatMap((kind) =>
    kind.gate.test(text) ? everyMatch(text, kind.pattern).flatMap((match) => toldBy(kind, match)) : [],
  )

/** Numbers that nothing is counted by. */
export const bareFiguresIn = (text: string): Told[] =>
  everyMatch(text, bare)
    .filter(({ index }) => !named.test(text.slice(Math.max(0, index - 1), index)))
    .map(bareOf)
