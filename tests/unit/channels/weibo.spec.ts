import { describe, expect, test } from 'vitest'
import type { Account } from '@/channels/channel'
import { Unconfirmed } from '@/channels/errors'
import { permalink } from '@/channels/weibo/permalink'
import { weiboLength } from '@/channels/weibo/render'
import { weibo } from '@/channels/weibo/weibo'
import { aContext, aRelease } from '../../support/release'

const account: Account = {
  id: 'account-1',
  department: 'dep-1',
  channel: 'weibo',
  name: '示例微博',
  mode: 'share',
  settings: { ...weibo.settings, accessToken: 'token' },
}

const answering = (body: unknown, status = 200) =>
  aContext(account, { fetch: async () => new Response(JSON.stringify(body), { status }) })

const post = (text: string, createdAt = 'Mon Mar 02 10:05:00 +0800 2026') => ({
  idstr: '4404101091169383',
  mid: '4404101091169383',
  text,
  created_at: createdAt,
  user: { idstr: '42' },
})

test.for([
  ['4404101091169383', 'I1IGF4Ud1'],
  ['4331051486294436', 'Hd1N2qpta'],
] as const)('the permalink of %s is the platform’s', ([mid, short]) => {
  expect(permalink('https://weibo.com', '1', mid)).toBe(`https://weibo.com/1/${short}`)
})

test('length counts CJK 1 and ASCII one half, rounded up', () => {
  expect(weiboLength('雷电abc')).toBe(4)
})

describe('what the platform does not say for certain', () => {
  test.for([20032, 20017, 20019, '20019', 10001])('code %s on sharing leaves the outcome open', async (code) => {
    await expect(weibo.submit(answering({ error: 'x', error_code: code }, 400))).rejects.toThrow(Unconfirmed)
  })

  test.for([
    [
      'with a shortened address can’t be told',
      '【雷雨天怎样保护自己】雷暴 http://t.cn/A6xyz',
      undefined,
      'cannot-tell',
    ],
    [
      'older than the release is another',
      '【雷雨天怎样保护自己】雷暴 http://t.cn/A6xyz',
      'Sun Mar 01 10:05:00 +0800 2026',
      'absent',
    ],
    ['with another mark is another', '【雷雨天怎样保护自己】雷暴 https://a.cn/?from=kp-9', undefined, 'absent'],
  ] as const)('a post with the same title %s', async ([, text, createdAt, kind]) => {
    const sighting = await weibo.readBack(answering({ statuses: [post(text, createdAt)], total_number: 1 }))
    expect(sighting.kind).toBe(kind)
  })
})

test('a post that is gone already counts as withdrawn', async () => {
  const ctx = { ...answering({ error: 'x', error_code: 20101 }, 400), post: { id: '1', link: '' } }
  expect(await weibo.withdraw?.(ctx)).toEqual({ kind: 'gone' })
})

test('an expired grant is found before anything is sent', async () => {
  await expect(weibo.prepare?.(answering({ uid: '1', expire_in: '-5' }))).rejects.toMatchObject({ code: '21327' })
})

test('a title that leaves no room for label and link is a problem', () => {
  const codes = (title: string) => weibo.check(aRelease({ title }), { mode: 'share' }).map((problem) => problem.code)
  expect(codes('雷'.repeat(60))).toEqual([])
  expect(codes('雷'.repeat(61))).toEqual(['title-too-long'])
})
