import { describe, expect, test } from 'vitest'
import { parseLibrary } from '@/review/parseLibrary'
import { parseExpression, satisfies } from '@/review/retrieval/expression'
import { hintFor } from '@/review/retrieval/expressionHint'
import { normalised } from '@/review/text/shadow'

const fits = (expression: string, text: string): boolean => {
  const parsed = parseExpression(expression)
  return parsed !== null && satisfies(parsed, (word) => text.includes(word))
}

describe('operators that can be nothing else need no space', () => {
  test.for([
    ['between a parenthesis and a word', '(绿豆或黄豆)与降压', ['绿豆或黄豆能降压'], ['绿豆或黄豆', '降压']],
    ['between two parentheses', '(绿豆 OR 黄豆)与(降压 OR 降糖)', ['黄豆降糖'], ['黄豆', '降压']],
    ['behind a word, before a parenthesis', '绿豆与(降压 或 降糖)', ['绿豆降糖'], ['绿豆', '降糖']],
    ['between quotation marks', '“绿豆 汤”与“降压”', ['绿豆 汤降压'], ['绿豆 汤']],
    ['behind a quotation mark, before a word', '“绿豆”或黄豆', ['绿豆', '黄豆'], ['黑豆']],
    ['at one side only', '绿豆与 降压', ['绿豆降压'], ['绿豆', '降压']],
    ['at the other side only', '绿豆 与降压', ['绿豆降压'], ['绿豆', '降压']],
    ['in Latin letters between Chinese words', '绿豆AND降压OR黄豆', ['绿豆降压', '黄豆'], ['绿豆']],
    ['that denies, in Latin letters', '绿豆 AND NOT降压', ['绿豆'], ['绿豆降压']],
  ] as const)('%s: %s', ([, expression, fitting, unfitting]) => {
    for (const text of fitting) expect([text, fits(expression, text)]).toEqual([text, true])
    for (const text of unfitting) expect([text, fits(expression, text)]).toEqual([text, false])
  })

  test.for([
    ['非洲 AND 猪瘟', '非洲猪瘟'],
    ['参与 AND 健康', '参与健康'],
    ['疫苗 OR 或许', '或许'],
    ['NOT 非典 AND 与会者', '与会者'],
    ['OR值 AND 升高', 'or值升高'],
    ['vitaminAND', 'vitaminand'],
  ] as const)('and words that hold such characters stay whole: %s', ([expression, text]) => {
    expect(fits(expression, text)).toBe(true)
    expect(fits(expression, '健康猪瘟升高')).toBe(false)
  })

  test.for(['参与 (健康)', '绿豆 或许', '绿豆 降压', '(绿豆)(降压)', '与', '与降压 AND', '绿豆 与'])(
    'nor is sense made of what has none: %s',
    (expression) => {
      expect(() => parseExpression(expression)).toThrow(/ · /)
    },
  )
})

describe('operators and quotation marks are known in every hand', () => {
  test.for([
    ['綠豆 與 降壓', ['绿豆汤能降血压,降压'], ['绿豆', '降压']],
    ['(綠豆 或 黃豆)與降壓', ['黄豆降压'], ['黄豆']],
    ['綠豆 與 非 闢謠', ['绿豆'], ['绿豆辟谣']],
    ['參與者 AND 許多', ['许多参与者'], ['许多者']],
    ['「绿豆 汤」 与 降压', ['绿豆 汤降压'], ['绿豆汤降压']],
    ['｢绿豆｣或『黄豆』', ['绿豆', '黄豆'], ['黑豆']],
    ['绿豆与「降压」', ['绿豆降压'], ['绿豆']],
    ['“喝「醋」治病”', ['喝「醋」治病'], ['喝醋治病']],
    ['绿豆 NOT 辟谣', ['绿豆'], ['绿豆辟谣', '降压']],
    ['醋 AND (软化 OR 变软) NOT 辟谣', ['醋变软'], ['醋变软辟谣', '变软']],
    ['绿豆 非 辟谣 或 黄豆 NOT (辟谣 OR 谣言)', ['绿豆', '黄豆'], ['绿豆辟谣', '黄豆谣言']],
    ['感冒 与 (维C 或 "vitamin C") 与 非 辟谣', ['维c治感冒', 'vitamin c治感冒'], ['维c', '辟谣:维c治感冒']],
  ] as const)('%s', ([expression, fitting, unfitting]) => {
    for (const text of fitting) expect([text, fits(expression, normalised(text))]).toEqual([text, true])
    for (const text of unfitting) expect([text, fits(expression, normalised(text))]).toEqual([text, false])
  })

  test.for(['「绿豆 汤', '绿豆」', '“绿豆」', '『绿豆'])('and a mark without a partner is named: %s', (expression) => {
    expect(() => parseExpression(expression)).toThrow(/引号没有配对 · /)
  })
})

describe('a hint', () => {
  test.for(['绿豆与降压', '绿豆或黄豆', '醋 AND 非辟谣', '(隔夜水或千滚水) AND 致癌', '绿豆与'])(
    'is given where a word may be meant as two: %s',
    (expression) => {
      expect(hintFor(expression)).toMatch(/按一个词查找.+ · .+one word/u)
    },
  )

  test.for([
    ['绿豆 OR NOT 辟谣', /不会起作用.+ · .+never tried/u],
    ['NOT 辟谣', /不会起作用.+ · .+never tried/u],
    ['非 辟谣 与 非 (谣言 或 科普)', /不会起作用.+ · .+never tried/u],
    ['不吃早餐 与 非 早餐', /永远不会相符：“不吃早餐”里就有要排除的“早餐” · .+never matches/u],
    ['(喝醋 OR 吃醋) NOT (醋 OR 辟谣)', /永远不会相符：“喝醋”里就有要排除的“醋”/u],
    ['血管 AND (喝醋 NOT 醋)', /永远不会相符/u],
    ['绿豆 与 "降 血压"', /“降 血压”只在原文也有这个空格时才相符 · .+has the space/u],
    ['「绿豆 」', /也有这个空格/u],
  ] as const)('is given where an expression is not what it seems: %s', ([expression, message]) => {
    expect(hintFor(expression)).toMatch(message)
  })

  test.for([
    '绿豆 与 降压',
    '早餐 与 非 不吃早餐',
    '(喝醋 OR 陈醋) NOT 喝醋',
    '醋 AND NOT (辟谣 AND 醋)',
    '(绿豆 OR NOT 辟谣) AND 降压',
    '"vitamin C" OR "5G 基站"',
    '“绿豆与降压”',
    '非洲猪瘟 AND 参与者',
    '或许 OR 与会者 OR 除非',
    '非甾体 AND 止痛',
    '醋 AND (软化 OR 变软) NOT 辟谣',
    '',
  ])('and none elsewhere: %s', (expression) => {
    expect(() => hintFor(expression)).not.toThrow()
    expect(hintFor(expression)).toBeNull()
  })

  test('takes no time, however deep an expression nests', () => {
    const nested = `${'('.repeat(200)}醋${Array.from({ length: 200 }, (_, at) => ` NOT ${at})`).join('')}`
    const began = performance.now()
    expect(hintFor(nested)).toBeNull()
    expect(performance.now() - began).toBeLessThan(300)
  })

  test('stands beside the entries of a library with its line, and costs none of them', () => {
    const line = (id: string, expression: string) => JSON.stringify({ id, claim: '绿豆降压', expression })
    const { entries, problems, hints } = parseLibrary(`${line('a', '绿豆 与 降压')}\n\n${line('b', '绿豆与降压')}`)
    expect([entries.length, problems, hints.map((hint) => hint.line)]).toEqual([2, [], [3]])
  })
})
