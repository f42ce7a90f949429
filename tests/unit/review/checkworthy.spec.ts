import { describe, expect, test } from 'vitest'
import { checkworthy, checkworthyFrom } from '@/review/checkworthy'
import { readOffline } from '@/review/engine'
import { documentOfLine, pieceLine } from '@/review/lines/pieceLine'
import { libraryOf } from '@/review/retrieval/library'

const now = new Date('2026-11-25T00:00:00+08:00')
const read = (text: string) =>
  readOffline(documentOfLine(pieceLine.parse({ id: 'case', text })), { library: libraryOf([]), now })

describe('what is said to help against something', () => {
  test.for([
    '大蒜能治癌。',
    '喝茶能治高血压。',
    '红薯可以治便秘。',
    '按摩脚底能治百病。',
    '吃枸杞能治近视。',
    '每天一杯柠檬水可以溶解肾结石。',
    '拍打胆经就能消除胆结石。',
    '蜂蜜水能祛痘。',
    '喝醋可以软化血管。',
    '泡脚能改善失眠。',
    '蒲公英茶对乳腺增生有奇效。',
    '青霉素可以治疗肺炎链球菌感染。',
  ])('is a claim of efficacy that people see, and no finding: %s', (text) => {
    const { claims, findings } = read(text)
    expect(claims.map(({ kind, risk }) => [kind, risk])).toEqual([['efficacy', 'low']])
    expect(findings).toEqual([])
  })

  test.for([
    '大蒜不能治癌。',
    '法治能治理污染。',
    '植树能治沙。',
    '孩子生病了可以去医院。',
    '政府可以治理雾霾，减少肺炎。',
    '这种中毒没有特效解药。',
  ])('is not what this tells: %s', (text) => {
    expect(checkworthy(text).kind).not.toBe('efficacy')
  })

  test('is worth checking by itself', () => {
    expect(checkworthy('大蒜能治癌。').score).toBeGreaterThanOrEqual(checkworthyFrom)
  })
})
