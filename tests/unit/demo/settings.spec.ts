import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { demoSettings } from '@/demo/demoSettings'
import { departments } from '@/demo/departments'

test('the demo sends no text beyond this machine, whatever endpoints the environment names', async () => {
  Object.assign(process.env, {
    APP_MODE: 'demo',
    DATA_DIR: mkdtempSync(join(tmpdir(), 'kepu-demo-settings-')),
    OPENAI_API_KEY: 'sk-of-somebody',
    OPENAI_BASE_URL: 'https://llm.example.org/v1',
    OPENAI_MODEL: 'large',
    WECHAT_BASE_URL: 'https://api.weixin.example.org',
  })
  const { openai, channelBaseUrls } = await demoSettings(() => undefined)
  const hosts = [openai?.baseUrl, ...Object.values(channelBaseUrls)].map((url) => new URL(url ?? '').hostname)
  expect(hosts).toEqual(['127.0.0.1', '127.0.0.1', '127.0.0.1', '127.0.0.1'])
  expect(openai?.apiKey).not.toBe('sk-of-somebody')
})

test('in the demo one unit lets a model read along, and says on what basis', () => {
  const agreed = departments.flatMap((unit) => ('modelConsent' in unit ? [unit] : []))
  expect(agreed).toHaveLength(1)
  expect(agreed[0]?.modelConsentBasis).toContain('不外传')
})
