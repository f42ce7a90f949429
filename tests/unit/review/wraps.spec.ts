import { describe, expect, test } from 'vitest'
import { readOffline } from '@/review/engine'
import { documentOfLine, pieceLine } from '@/review/lines/pieceLine'
import { libraryOf } from '@/review/retrieval/library'
import { sentencesOf } from '@/review/text/sentences'
import { shadowOf } from '@/review/text/shadow'

const sentencesIn = (text: string) =>
  sentencesOf(shadowOf({ id: 'text', role: 'paragraph', text })).map((sentence) => sentence.text)

describe('a line break inside a sentence', () => {
  test.for([
    ['behind a word that ends no line', '喝醋能够\n软化血管。', ['喝醋能够软化血管。']],
    ['behind a comma', '每天喝一杯醋，\n血管就软了', ['每天喝一杯醋,血管就软了']],
    ['before a word that begins none', '很多老人相信喝醋\n能软化血管。', ['很多老人相信喝醋能软化血管。']],
    ['before a comma', '喝醋软化血管\n，这不是真的。', ['喝醋软化血管,这不是真的。']],
    [
      'of a page, whose lines are all full but the last',
      '隔夜水里的亚硝酸盐含量远远低于国家\n规定的饮用水标准。一个成年人要喝下\n几百升隔夜水才会中毒。',
      ['隔夜水里的亚硝酸盐含量远远低于国家规定的饮用水标准。', '一个成年人要喝下几百升隔夜水才会中毒。'],
    ],
    ['of Windows, with white space around it', '喝醋能够 \r\n  软化血管。', ['喝醋能够软化血管。']],
    [
      'between words of an alphabet, which stay apart',
      'the vaccine contains 5,\n10 mg。',
      ['the vaccine contains 5, 10 mg。'],
    ],
    ['inside a number', '今天的气温是3\n5度。', ['今天的气温是35度。']],
    [
      'of a page of one long sentence',
      '隔夜水里的亚硝酸盐，含量远远低于国\n家规定的饮用水标准，一个成年人要喝\n下几百升这样的水，其中毒的可能才会\n比平时大一点点。',
      [
        '隔夜水里的亚硝酸盐,含量远远低于国家规定的饮用水标准,一个成年人要喝下几百升这样的水,其中毒的可能才会比平时大一点点。',
      ],
    ],
    ['in traditional characters', '很多人認為\n喝醋可以軟化血管。', ['很多人认为喝醋可以软化血管。']],
  ] as const)('%s does not cut it', ([, text, wanted]) => {
    expect(sentencesIn(text)).toEqual(wanted)
  })

  test.for([
    ['a heading', '隔夜水能不能喝\n隔夜水可以喝，不会中毒。'],
    ['a heading with a number', '一、关于隔夜水致癌的说法和由来\n隔夜水致癌的说法流传很广。'],
    ['a heading that judges', '辟谣：网上流传的这两个说法不要相信\n喝醋能够软化我们的血管。'],
    ['a heading that asks', '喝醋真的能够软化血管吗\n医生说喝醋软化不了血管。'],
    ['points of a list', '多吃蔬菜水果，\n- 少吃盐\n- 多运动'],
    ['numbered points', '要注意三点，\n1、少吃盐\n2、多运动'],
    ['a list of a word processor', '发热\v\n咳嗽\u2029\n乏力'],
    ['a list without marks', '发热\n咳嗽\n乏力\n腹泻'],
    ['speakers', '甲：开水放一夜不能喝\n乙：谁说的？'],
    ['a verdict under its label', '误区一：喝醋能软化血管\n真相：醋会被胃酸稀释。'],
    ['verses', '床前明月光，\n疑是地上霜。\n\n举头望明月'],
    ['an empty line', '很多人以为，\n\n喝醋能软化血管。'],
    ['a paragraph with its first line set in', '　　喝醋软化血管的说法流传了很多年\n　　　　血管硬化要看医生。'],
    ['a claim and a question about it', '5G基站辐射会致癌\n可以怎么防护呢？'],
    ['a claim with 的 and a denied one', '喝醋能软化血管的\n吃盐能治感冒是谣言。'],
    ['a claim and a denial of something else', '喝醋能软化血管\n也不会得谣言说的那些病。'],
    ['claims under a comma', '这些都不是谣言，\n喝醋能软化血管\n5G基站辐射会致癌。'],
    ['two claims of the same length', '每天喝一杯醋能够软化人体的血管\n附近的手机基站会让人得各种癌症。'],
    [
      'claims of the same length without a mark',
      '每天喝一杯醋能够软化人体的血管\n附近的手机基站会让人得各种癌症\n微波炉热过的饭菜吃了会得癌症的\n以上这几种说法全部都是网上谣言。',
    ],
    ['sentences', '喝醋能软化血管。\n隔夜水致癌！\n是真的吗？'],
  ] as const)('of %s stays', ([kind, text]) => {
    const lines = text.split('\n').filter((line) => line.trim() !== '')
    const wanted = kind === 'verses' ? lines.length - 1 : lines.length
    expect(sentencesIn(text)).toHaveLength(wanted)
  })
})

test('what is found across a line break is quoted as it stands, break and all', () => {
  const text = '𠮷野家的医生说，我们这里的水很好喝。喝醋能够\n  软化血管，\n治愈糖尿病。'
  const { claims, findings } = readOffline(documentOfLine(pieceLine.parse({ id: '1', text })), {
    library: libraryOf([]),
    now: new Date(0),
  })
  const signs = Array.from(text)
  const quotes = [...claims, ...findings].map(({ target }) => {
    expect(signs.slice(target.position.start, target.position.end).join('')).toBe(target.quote.exact)
    return target.quote.exact
  })
  expect(quotes).toContain('喝醋能够\n  软化血管，\n治愈糖尿病。')
})

test('a megabyte of short lines is unwrapped in time', () => {
  const text = '喝醋能够\n软化血管\n'.repeat(100_000)
  const began = performance.now()
  expect(shadowOf({ id: 'text', role: 'paragraph', text }).text).toContain('喝醋能够软化血管')
  expect(performance.now() - began).toBeLessThan(5_000)
})
