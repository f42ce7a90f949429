import { describe, expect, test, vi } from 'vitest'
import { callApi } from '@/admin/callApi'
import { hrefOf, lookOf } from '@/admin/office/look'
import { canBeTakenBack, isUnderReview, stageOf } from '@/admin/stageLook'
import { taskOf } from '@/admin/taskOf'
import { deadline, when } from '@/admin/when'
import { takeBackStates, openRoundStates, stageWords, type Stage } from '@/workflow/stages'

const isStage = (name: string): name is Stage => name in stageWords

describe('times on the desks', () => {
  const now = new Date('2026-11-24T02:00:00Z')

  test('are those of China, whatever the server’s zone', () => {
    expect(when('2026-11-24T16:30:00Z', 'zh', now)).toBe('11月25日 00:30')
  })

  test('name the year only when it is another one, by China’s calendar', () => {
    expect(when('2025-12-31T15:59:00Z', 'zh', now)).toContain('2025年')
    expect(when('2025-12-31T16:00:00Z', 'zh', now)).not.toContain('年')
  })

  test('a deadline that has passed says so', () => {
    expect(deadline('2026-11-24T01:59:59Z', 'zh', now)).toContain('已超时')
    expect(deadline('2026-11-24T02:00:01Z', 'zh', now)).not.toContain('已超时')
    expect(deadline('2026-11-24T01:59:59Z', 'en', now)).toContain('overdue')
  })
})

describe('stages on the desks', () => {
  test('a piece counts as under review exactly while its round is open', () => {
    expect(Object.keys(stageWords).filter((stage) => isUnderReview(stageOf(stage)))).toEqual(
      openRoundStates.filter(isStage),
    )
  })

  test('taking back is offered exactly where the workflow allows it', () => {
    expect(Object.keys(stageWords).filter((stage) => canBeTakenBack(stageOf(stage)))).toEqual(takeBackStates)
  })

  test('what is no stage is a draft', () => {
    expect(stageOf(undefined)).toBe('draft')
    expect(stageOf('toString')).toBe('draft')
  })
})

describe('the office’s address', () => {
  test('a year that is none falls back to this year', () => {
    for (const year of ['1999', '2101', 'x', '2026.5']) expect(lookOf({ year }, 2026).year).toBe(2026)
    expect(lookOf({ year: '2025' }, 2026).year).toBe(2025)
  })

  test('reads what it wrote', () => {
    const look = { year: 2025, thisYear: 2026, department: 'd-1', search: '气象 & 局', isWhole: true }
    const query = new URL(hrefOf(look), 'http://desk.invalid').searchParams
    expect(lookOf(Object.fromEntries(query), 2026)).toEqual(look)
  })
})

describe('tasks of a channel', () => {
  test('a stored task is shown with its words and its address', () => {
    const task = { kind: 'scan', message: { zh: '请扫码', en: 'Scan' }, url: 'https://example.invalid/x' }
    expect(taskOf(task)).toEqual(task)
  })

  test('what is no task is none', () => {
    for (const value of [null, 'scan', {}, { kind: 'other' }]) expect(taskOf(value)).toBeNull()
  })
})

describe('answers of the API', () => {
  const answering = (body: unknown, status: number) =>
    vi.stubGlobal('fetch', async () => Response.json(body, { status }))

  test('a refused submission brings every missing point with its field', async () => {
    const errors = [{ path: 'signer.name', label: 'signer.name', message: '请填写签发人。' }]
    answering({ errors: [{ name: 'ValidationError', message: '以下字段无效', data: { errors } }] }, 400)
    const answer = await callApi('/api/articles', { language: 'zh' })
    expect(answer).toMatchObject({
      ok: false,
      status: 400,
      problems: [{ path: 'signer.name', message: '请填写签发人。' }],
    })
  })

  test('a server that can’t be reached is said in words, not thrown', async () => {
    vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('network')))
    expect(await callApi('/api/articles', { language: 'en' })).toMatchObject({
      ok: false,
      status: 0,
      message: expect.stringContaining('can’t be reached'),
    })
  })

  test('an answer that is no JSON still says that it failed', async () => {
    vi.stubGlobal('fetch', async () => new Response('<html>', { status: 502 }))
    expect(await callApi('/api/articles', { language: 'zh' })).toMatchObject({
      ok: false,
      message: '没有成功，请稍后再试。',
    })
  })
})
