import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const root = new URL('../../', import.meta.url)
const page = readFileSync(new URL('docs/policy.md', root), 'utf8')
const statuses = ['已实现', '部分实现', '后续', '不在范围']
const items = [...Array.from({ length: 24 }, (_, index) => String(index + 1)), '四（一）', '四（二）', '四（三）']

const rows = page
  .split('\n')
  .filter((line) => /^\| (?:\d|四)/.test(line))
  .map((line) => {
    const [item = '', quote = '', bound = '', place = ''] = line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim())
    const status = statuses.find((word) => place.startsWith(`${word}：`) || place === `${word}。`)
    const files = Array.from(place.matchAll(/`([^`]+)`/g), ([, file = '']) => file)
    return { item, number: /^(?:\d+|四（.）)/.exec(item)?.[0], quote, bound, status, files }
  })

const named = [...new Set(rows.flatMap(({ files }) => files))]
const isInRepository = (file: string) => existsSync(fileURLToPath(new URL(file, root)))

describe('the table of the policy', () => {
  test('names the document it answers to', () => {
    expect(page).toContain('桂科智字〔2023〕91号')
    expect(page).toContain('http://kjt.gxzf.gov.cn/xxgk/ghjh/ssfa/t17458494.shtml')
  })

  test.for(items)('says where item %s stands', (item) => {
    expect(rows.filter(({ number }) => number === item)).not.toHaveLength(0)
  })

  test.for(rows)('$item has a quote, who is bound, and a known status', ({ number, quote, bound, status }) => {
    expect(items).toContain(number)
    expect(quote).toMatch(/^“.+”$/)
    expect(bound).not.toBe('')
    expect(statuses).toContain(status)
  })

  test.for(rows)('$item claims nothing without naming its proof', ({ status, files }) => {
    expect(files.length > 0).toBe(status === '已实现' || status === '部分实现')
  })

  test.for(named)('the proof %s is in the repository', (file) => {
    expect(isInRepository(file)).toBe(true)
  })
})
