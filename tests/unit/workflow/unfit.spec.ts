import { describe, expect, test } from 'vitest'
import { rumourEntry } from '@/review/rumourEntry'
import { unfit } from '@/workflow/rumourFile/unfit'

const entry = { id: 'a', claim: '喝醋能软化血管', counterFact: '醋酸很快被代谢。', field: 'nutrition' }

describe('an entry that the library cannot hold says what to mend', () => {
  test('one that it can hold says nothing', () => {
    expect(unfit(rumourEntry.parse(entry))).toBeUndefined()
  })

  test.each([
    ['', '缺少领域（field），可填：'],
    ['营养学', '没有“营养学”这个领域，可填：'],
  ])('a field missing or unknown, and which there are: %s', (field, said) => {
    const message = unfit(rumourEntry.parse({ ...entry, field }))
    expect(message).toContain(said)
    expect(message).toContain('nutrition')
  })
})
