import { describe, expect, test } from 'vitest'
import { carriedOver } from '@/review/delta'
import { documentOf } from '@/review/document'
import { readOffline } from '@/review/engine'
import { libraryOf } from '@/review/retrieval/library'
import { forExperts, forSigner } from '@/review/signer'
import type { Report } from '@/review/types'
import { aSnapshot } from '../content/aSnapshot'
import { aClaim, aFinding, aReport } from './reports'

const library = libraryOf([])
const pieceOf = (...texts: string[]) =>
  aSnapshot({
    title: '示例',
    summary: '示例',
    body: { kind: 'articles', blocks: texts.map((text) => ({ type: 'paragraph', inlines: [{ text }] })) },
  })
const read = (...texts: string[]): Report =>
  readOffline(documentOf(pieceOf(...texts)), { library, now: new Date('2026-11-01') })
const kindsIn = ({ claims }: Report) => claims.map(({ kind }) => kind)

const signers = [
  '近日，县科技馆在东门广场举办开放日活动。',
  '据省日报报道，全省科普讲解大赛在省城落幕。',
  '图为同学们在校园里观看表演。',
  '王建国教授说：“孩子们提的问题都很有意思，我很高兴。”',
]
const experts = [
  '据人民日报报道，婴儿喝蜂蜜对身体好。',
  '据央视报道，农药兑水喝了治胃病。',
  '据央视报道，生吃河豚安全。',
  '据新华社消息，吃味精伤害大脑。',
  '李明教授说：“地球的磁极指向月亮，太阳绕着地球转动。”',
  '图为蝙蝠吸食人血的场景，它们以人血为食。',
  '图为阿司匹林，儿童病毒感染禁用',
  '近日，某医院在门诊楼举办讲座，专家称孕妇喝酒没关系。',
  '王建国教授说：“喝醋可以降血压，大家放心喝。”',
  '据省日报报道，长期熬夜会导致免疫力下降。',
  '图为显微镜下的红细胞，其直径约为7微米。',
  '近日，县医院在东门广场举办义诊，医生称洗牙可以预防心脏病。',
]

describe('who said it, when, where, and whose picture it is', () => {
  test.each(signers)('%s is for the signer to verify and for no expert', (text) => {
    const report = read(text)
    expect(kindsIn(report)).toEqual(['authenticity'])
    expect(forSigner(report)).not.toEqual([])
    expect(forExperts(report)).toEqual({ claims: [], findings: [] })
  })

  test.each(experts)(
    '%s says something of science, too: the claim stays with the expert, its source goes to the signer',
    (text) => {
      const report = read(text)
      expect(kindsIn(report)).not.toContain('authenticity')
      expect(forSigner(report)).not.toEqual([])
      expect(forExperts(report).claims).toEqual(report.claims)
      expect(forExperts(report).findings.map(({ ruleId }) => ruleId)).not.toContain('authenticity')
    },
  )

  test('what is denied was said by somebody, too', () => {
    const text = '谣言说喝醋能软化血管。王建国教授说：“这种说法毫无根据，大家不要相信。”'
    expect(forSigner(read(text))).not.toEqual([])
    expect(read(text).claims.map(({ stance }) => stance)).toContain('refuted_here')
  })

  test('what a model or a rule doubts is shown to experts, whatever its class', () => {
    const told = [
      aClaim({ kind: 'authenticity', verdict: 'refuted' }),
      aClaim({ kind: 'authenticity', risk: 'medium' }),
      aClaim({ kind: 'numeric' }),
    ]
    const hidden = aClaim({ kind: 'authenticity', risk: 'low' })
    expect(forExperts(aReport({ claims: [...told, hidden] })).claims).toEqual(told)
  })

  test('every finding is told to one of the two', () => {
    const findings = ['authenticity', 'parts-sum', 'efficacy-claim'].map((ruleId) => aFinding({ ruleId }))
    const report = aReport({ findings })
    expect([...forSigner(report), ...forExperts(report).findings]).toEqual(findings)
  })
})

test('what the signer verifies is neither kept nor reopened when a piece is handed in again', () => {
  const science = '雷声在空气中每秒约传播340米。'
  const [before, now] = [pieceOf(science, signers[0]!), pieceOf(science, signers[0]!, '月球距离地球约38万公里。')]
  const [earlier, report] = [before, now].map((piece) =>
    readOffline(documentOf(piece), { library, now: new Date('2026-11-01') }),
  )
  const verdicts = earlier!.claims
    .filter(({ kind }) => kind !== 'authenticity')
    .map(({ id }) => ({ claimId: id, verdict: 'supported' as const, note: '', by: '甲', at: '2026-10-01', round: 'r' }))
  const { claims, delta } = carriedOver({
    report: report!,
    snapshot: now,
    earlier: { snapshot: before, report: earlier!, verdicts },
  })
  const open = claims.find(({ kind }) => kind === 'authenticity')!
  expect([open.kept, open.reopened]).toEqual([undefined, undefined])
  expect(delta?.kept).toBe(1)
  expect(delta?.reopened.map(({ claimId }) => claimId)).not.toContain(open.id)
})
