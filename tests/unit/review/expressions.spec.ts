import { describe, expect, test } from 'vitest'
import { parseLibrary } from '@/review/parseLibrary'
import { hintFor, parseExpression, satisfies } from '@/review/retrieval/expression'

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

describe('a hint', () => {
  test.for(['绿豆与降压', '绿豆或黄豆', '醋 AND 非辟谣', '(隔夜水或千滚水) AND 致癌', '绿豆与'])(
    'is given where a word may be meant as two: %s',
    (expression) => {
      expect(hintFor(expression)).toMatch(/按一个词查找.+ · .+one word/u)
    },
  )

  test.for([
    '绿豆 与 降压',
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

  test('stands beside the entries of a library with its line, and costs none of them', () => {
    const line = (id: string, expression: string) => JSON.stringify({ id, claim: '绿豆降压', expression })
    const { entries, problems, hints } = parseLibrary(`${line('a', '绿豆 与 降压')}\n\n${line('b', '绿豆与降压')}`)
    expect([entries.length, problems, hints.map((hint) => hint.line)]).toEqual([2, [], [3]])
  })
})
