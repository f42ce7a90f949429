import { expect, test } from 'vitest'
import { gramsOf } from '@/review/retrieval/grams'
import { synonyms } from '@/review/retrieval/synonyms'
import { normalised } from '@/review/text/shadow'

const words = synonyms.flat()

test('no word stands in two lines or twice in one', () => {
  expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([])
})

test('every line joins at least two words', () => {
  expect(synonyms.filter((line) => line.length < 2)).toEqual([])
})

test('no word is empty or holds white space', () => {
  expect(words.filter((word) => word === '' || /\s/u.test(word))).toEqual([])
})

test('every word is written the way the texts are read', () => {
  expect(words.filter((word) => normalised(word) !== word)).toEqual([])
})

/** What a reader takes for one and the same, and what a rumour library must keep apart. */
const meaningsOf = (text: string) => gramsOf(text).filter((gram) => gram >= 0 && gram < synonyms.length)

test.for([
  ['洋芋', '马铃薯'],
  ['西红柿', '番茄'],
  ['电话', '智能机'],
  ['得癌', '致癌'],
  ['没命', '致命'],
  ['混着吃', '同食'],
  ['天天', '每日'],
  ['娃', '儿童'],
  ['忽悠', '骗人'],
  ['白搭', '没用'],
  ['美林', '布洛芬'],
  ['信石', '砒霜'],
  ['泡面', '方便面'],
  ['速食面', '方便面'],
  ['板油', '猪油'],
  ['洋白菜', '卷心菜'],
  ['青花菜', '西兰花'],
  ['鳄梨', '牛油果'],
  ['液化石油气', '液化气'],
  ['日蚀', '日食'],
  ['草扒子', '蜱虫'],
  ['洗涤灵', '洗洁精'],
  ['直梯', '电梯'],
  ['柜员机', '取款机'],
])('%s and %s are one meaning', ([one = '', other = '']) => {
  expect(meaningsOf(one)).toEqual(meaningsOf(other))
  expect(meaningsOf(one)).toHaveLength(1)
})

test.for([
  ['高血压', '低血压'],
  ['有用', '没用'],
  ['安全', '危险'],
  ['西瓜', '苹果'],
  ['增加', '减少'],
  ['必须', '不能'],
  ['治疗', '预防'],
  ['热水', '冷水'],
  ['补牙', '拔牙'],
  ['马上', '必须'],
  ['木瓜', '哈密瓜'],
  ['乳酪', '酸奶'],
  ['厄尔尼诺', '拉尼娜'],
  ['冷水澡', '热水澡'],
  ['乌鸦', '喜鹊'],
])('%s and %s are two meanings', ([one = '', other = '']) => {
  expect(meaningsOf(one)).toHaveLength(1)
  expect(meaningsOf(other)).toHaveLength(1)
  expect(meaningsOf(one)).not.toEqual(meaningsOf(other))
})

test('a longer word is not read as the shorter ones that stand in it', () => {
  expect(meaningsOf('消毒')).not.toContain(meaningsOf('有毒')[0])
})

test('every word is found in a text as the meaning of its own line', () => {
  const unfound = synonyms.flatMap((line, at) => line.filter((word) => meaningsOf(word).join() !== String(at)))
  expect(unfound).toEqual([])
})
