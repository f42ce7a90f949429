import { expect, test } from 'vitest'
import { shownEvidence } from '@/review/shownEvidence'
import type { Evidence } from '@/review/types'

const evidence = (id: string, relation: Evidence['relation'], score?: number): Evidence => ({
  id,
  kind: 'rumour',
  relation,
  tier: 2,
  ...(score !== undefined && { score }),
})
const shown = (...list: Evidence[]) => shownEvidence(list).map(({ id }) => id)

test('an expert sees all that speaks for or against a claim, and only the nearest of what may be related', () => {
  expect(
    shown(
      evidence('against', 'refutes', 0.7),
      evidence('far', 'neutral', 0.29),
      evidence('near', 'neutral', 0.3),
      evidence('nearer-but-later', 'neutral', 0.4),
      evidence('for', 'supports'),
    ),
  ).toEqual(['against', 'near', 'for'])
})

test('entries that merely share words with a claim are not shown', () => {
  expect(shown(evidence('a', 'neutral', 0.1), evidence('b', 'neutral'))).toEqual([])
})
