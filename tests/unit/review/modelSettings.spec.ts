import { describe, expect, test } from 'vitest'
import { memoryBudget } from '@/review/model/memoryBudget'
import { memoryCache } from '@/review/model/memoryCache'
import { modelSettings } from '@/runtime/modelSettings'

const key = 'sk-secret-5d20'
const given = { OPENAI_API_KEY: key, OPENAI_BASE_URL: 'https://llm.example.cn:8443/v1', OPENAI_MODEL: 'some-model' }
const prices = { OPENAI_PRICE_IN: '2', OPENAI_PRICE_OUT: '8' }

const refusal = (changes: Record<string, string>): string => {
  try {
    modelSettings({ ...given, ...changes })
  } catch (error) {
    if (error instanceof Error) return error.message
  }
  throw new Error('the settings were accepted')
}

describe('settings of the model', () => {
  test('without a key there is no model, whatever else is set', () => {
    expect(modelSettings({})).toBeNull()
    expect(modelSettings({ ...given, OPENAI_API_KEY: ' ' })).toBeNull()
  })

  test('with a key, address and model there is one, with caps even where none are set', () => {
    const settings = modelSettings(given)
    expect(settings).toMatchObject({ host: 'llm.example.cn:8443', model: 'some-model', timeoutMs: 45_000 })
    expect(settings?.price).toBeUndefined()
    expect(settings?.perPiece.claims).toBe(40)
    for (const cap of [settings?.dailyTokens, ...Object.values(settings?.perPiece ?? {})])
      expect(Number.isFinite(cap)).toBe(true)
  })

  const wrong: [name: string, changes: Record<string, string>][] = [
    ['OPENAI_BASE_URL', { OPENAI_BASE_URL: '' }],
    ['OPENAI_BASE_URL', { OPENAI_BASE_URL: 'llm.example.cn' }],
    ['OPENAI_BASE_URL', { OPENAI_BASE_URL: 'ftp://llm.example.cn' }],
    ['OPENAI_BASE_URL', { OPENAI_BASE_URL: `https://user:${key}@llm.example.cn` }],
    ['OPENAI_BASE_URL', { OPENAI_BASE_URL: `https://llm.example.cn/v1?key=${key}` }],
    ['OPENAI_MODEL', { OPENAI_MODEL: '' }],
    ['OPENAI_PRICE_IN', { OPENAI_PRICE_OUT: '8' }],
    ['OPENAI_PRICE_OUT', { OPENAI_PRICE_IN: '2' }],
    ['OPENAI_PRICE_IN', { ...prices, OPENAI_PRICE_IN: '-1' }],
    ['OPENAI_PRICE_IN', { OPENAI_DAILY_COST: '10' }],
    ['OPENAI_CURRENCY', { ...prices, OPENAI_CURRENCY: 'yuan' }],
    ['OPENAI_DAILY_TOKENS', { OPENAI_DAILY_TOKENS: '0' }],
    ['OPENAI_PIECE_TOKENS', { OPENAI_PIECE_TOKENS: key }],
    ['OPENAI_PIECE_SECONDS', { OPENAI_PIECE_SECONDS: '1.5' }],
  ]
  test.for(wrong)('a wrong %s is refused with a sentence in each language, without the key', ([name, changes]) => {
    const [zh = '', en = '', ...more] = refusal(changes).split('\n')
    expect(more).toEqual([])
    expect(zh).toContain(`设置 ${name} `)
    expect(en).toContain(`Setting ${name} `)
    expect(zh + en).not.toContain(key)
  })

  test('a cap on money is a cap on tokens at the dearer price', () => {
    const settings = modelSettings({ ...given, ...prices, OPENAI_PIECE_COST: '0.4', OPENAI_DAILY_COST: '4' })
    expect(settings).toMatchObject({ dailyTokens: 500_000, perPiece: { tokens: 50_000 } })
  })
})

describe('what one process remembers', () => {
  test('the day’s tokens are refused when they are used up, come back unused, and are new the next day', async () => {
    let today = new Date('2026-11-25T10:00:00Z')
    const budget = memoryBudget({ dailyTokens: 100, now: () => today })
    expect(await budget.take(80)).toBe(true)
    expect(await budget.take(30)).toBe(false)
    await budget.giveBack(50)
    expect(await budget.take(70)).toBe(true)
    expect(await budget.take(1)).toBe(false)
    await budget.giveBack(-10)
    today = new Date('2026-11-26T00:00:00Z')
    expect(await budget.take(100)).toBe(true)
  })

  test('the cache forgets the oldest answers first', async () => {
    const cache = memoryCache()
    for (let at = 0; at <= 5_000; at += 1) await cache.set(`key-${at}`, at)
    expect(await cache.get('key-0')).toBeUndefined()
    expect(await cache.get('key-1')).toBe(1)
    expect(await cache.get('key-5000')).toBe(5_000)
  })
})
