import type { Formula, Of } from './formula'
import { told } from './told'

/** 一排 is counted, and so a letter. */
const row = '(?:肩并肩|并排|并列|排成(?:C|[一1]?[排列行])|排队|排开|首尾相[接连]|排得?下|排满)'
const sized = '(?:直径|身长|体长|车长|长度|全长|长)'

/** How often the less goes into the greater; of two that are nearly as large nobody asks. */
const goesInto = (of: Of) => {
  const ratio = Math.max(of('a') / of('b'), of('b') / of('a'))
  return ratio < 2 ? Number.NaN : ratio
}

const inRow = (pattern: string): Formula => ({
  word: new RegExp(`${sized}[\\s\\S]*${row}`, 'u'),
  pattern: told(`${sized}<,4><a:L><~30><b:L>${pattern}`),
  without: /每|比(?!例)|[圈周]|间[隔距]|半径|剩|体积|塞/u,
  units: { said: /^[^一]/u },
  right: goesInto,
  tolerance: 0.15,
  zh: '能排下的个数＝大的长度÷小的长度',
  en: 'as many fit in a row as the less goes into the greater',
})

const ratioOf = '(?:[生师医护床患男女]{2}|人数|数量|两者|二者)(?:之|的)?比(?:例|值)?'
const ofCounts: Formula = {
  word: /比[\s\S]*[比:∶]/u,
  pattern: told(`<a:C><~16><b:C>,?(?:其|即|则|可见|目前)?${ratioOf}<,6><said:R>`),
  without: /增|减|新|退休|其[余中]|另|每|[上去前]年|平均|占|标准|规定|目标|要求|不[低高]于|以[上下内]/u,
  right: goesInto,
  tolerance: 0.08,
  zh: '比值＝前项÷后项',
  en: 'the ratio is the one by the other',
}

/** How many of the less go into the greater: in a row, and told as a ratio. */
export const sizes: readonly Formula[] = [
  inRow(`[^A-Z!?;。]{0,12}[能可让要得][^A-Z!?;。]{0,8}<said:C>[^A-Z!?;,。]{0,6}${row}`),
  inRow(`[^A-Z!?;。]{0,14}${row}[^A-Z!?;,。]{0,8}<said:C>`),
  ofCounts,
]
