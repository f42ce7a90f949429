import { everyMatch } from '../../../numbers/everyMatch'
import type { Hit } from '../../rule'

/** Relative masses, by name and by formula as it stands in lower case; reckoned with H 1, C 12, N 14, O 16, Na 23, S 32, Cl 35.5, K 39, Ca 40. */
const masses = new Map<string, number>([
  ['二氧化碳', 44],
  ['一氧化碳', 28],
  ['二氧化硫', 64],
  ['过氧化氢', 34],
  ['碳酸氢钠', 84],
  ['碳酸钠', 106],
  ['碳酸钙', 100],
  ['氢氧化钠', 40],
  ['氢氧化钙', 74],
  ['氧化钙', 56],
  ['氯化钠', 58.5],
  ['氯化氢', 36.5],
  ['高锰酸钾', 158],
  ['氯酸钾', 122.5],
  ['葡萄糖', 180],
  ['蔗糖', 342],
  ['硫酸', 98],
  ['硝酸', 63],
  ['乙醇', 46],
  ['酒精', 46],
  ['乙酸', 60],
  ['醋酸', 60],
  ['甲醇', 32],
  ['甲醛', 30],
  ['甲烷', 16],
  ['丙烷', 44],
  ['丁烷', 58],
  ['乙烯', 28],
  ['乙炔', 26],
  ['尿素', 60],
  ['咖啡因', 194],
  ['阿司匹林', 180],
  ['维生素c', 176],
  ['氧气', 32],
  ['氮气', 28],
  ['氢气', 2],
  ['氯气', 71],
  ['臭氧', 48],
  ['氨气', 17],
  ['水', 18],
  ['h2o2', 34],
  ['h2o', 18],
  ['co2', 44],
  ['so2', 64],
  ['h2so4', 98],
  ['hno3', 63],
  ['nacl', 58.5],
  ['naoh', 40],
  ['caco3', 100],
  ['nahco3', 84],
  ['na2co3', 106],
  ['ca(oh)2', 74],
  ['kmno4', 158],
  ['c6h12o6', 180],
  ['c12h22o11', 342],
  ['c2h5oh', 46],
  ['ch4', 16],
  ['nh3', 17],
])
const anyOf = (names: readonly string[]) =>
  [...names]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[()]/gu, String.raw`\$&`))
    .join('|')
const isFormula = (name: string) => /^[a-z]/u.test(name)
/** A name by itself: 石灰水 and CuSO4·5H2O are others. */
const substance = new RegExp(
  String.raw`(?<=^|[^\p{Script=Han}]|[的是和与如即算出求个知以么])(?:${anyOf([...masses.keys()].filter((name) => !isFormula(name)))})(?!合)|(?<![a-z\d·.])(?:${anyOf([...masses.keys()].filter(isFormula))})(?![a-z\d(])`,
  'gu',
)
const told =
  /(?:相对分子质量|相对分子量|分子量|相对式量|摩尔质量)(?:之和)?(?:就|约|大约|也|应|等于|为|是|达|有|近)*(?<said>\d+(?:\.\d+)?)(?![\d.]*[万多余~-])/gu
const reach = 48
const others = /[重氨海]水|氘|聚|水合|结晶水|[之的]和/u

/** 葡萄糖(C6H12O6)的 */
const own = /^[(]?(?:[a-z\d()]+)?[)]?(?:分子)?的?$/u
/** …，因此它的: of the one substance that was spoken of. */
const its = /(?:它|其|这种\p{Script=Han}{1,3}|分子)的?$|(?:加起来|相加|因此|所以|得)(?:的)?$/u
const anyFormula = /[a-z]{1,2}\d|[a-z]\d?[a-z]\d/u

/** The substance of which a mass is told: named right before it, or the only one before it. */
const massBefore = (text: string, at: number): { name: string; start: number; right: number } | null => {
  const from = Math.max(0, at - reach)
  const lead = text.slice(from, at)
  const found = everyMatch(lead, substance).map(({ 0: name, index }) => ({ name, start: from + index }))
  const last = found.at(-1)
  const right = masses.get(last?.name ?? '')
  if (!last || right === undefined || others.test(lead)) return null
  const link = text.slice(last.start + last.name.length, at)
  const isOnly = found.every(({ name }) => masses.get(name) === right)
  return own.test(link) || (isOnly && its.test(link) && !anyFormula.test(link)) ? { ...last, right } : null
}

/** 二氧化碳的相对分子质量为54: a mass that the atoms of the substance do not make. */
export const moleculesIn = (text: string): Hit[] =>
  /分子质?量|摩尔质量/u.test(text)
    ? everyMatch(text, told).flatMap(({ 0: whole, index, groups = {} }): Hit[] => {
        const meant = massBefore(text, index)
        const said = Number(groups.said)
        if (!meant || Math.abs(said - meant.right) <= 0.02 * meant.right + 0.1) return []
        return [
          {
            start: meant.start,
            end: index + whole.length,
            severity: 'medium',
            message: {
              zh: `按原子量相加，${meant.name}的相对分子质量约为 ${meant.right}，不是 ${said}`,
              en: `Its atoms make about ${meant.right}, not ${said}`,
            },
            hint: { zh: '核对化学式与原子量', en: 'Check the formula and its atoms' },
          },
        ]
      })
    : []
