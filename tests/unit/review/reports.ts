import type { Finding, Report, ReviewClaim } from '@/review/types'

const target = { blockId: 'b1', quote: { exact: '示例', prefix: '', suffix: '' }, position: { start: 0, end: 2 } }

export const aClaim = (changes: Partial<ReviewClaim> = {}): ReviewClaim => ({
  id: 'c-1',
  text: '示例',
  target,
  kind: 'other',
  domain: 'field-1',
  checkworthy: { score: 0.5, reasons: [] },
  stance: 'asserted',
  verdict: 'insufficient',
  confidence: { score: 0, basis: 'rule' },
  evidence: [],
  risk: 'none',
  reasons: [],
  engine: { mode: 'offline' },
  ...changes,
})

export const aFinding = (changes: Partial<Finding> = {}): Finding => ({
  ruleId: 'parts-sum',
  target,
  severity: 'medium',
  reference: '',
  message: { zh: '有误', en: 'wrong' },
  hint: { zh: '请改', en: 'change it' },
  ...changes,
})

export const aReport = (changes: Partial<Report> = {}): Report => ({
  version: 1,
  engine: 'test',
  mode: 'offline',
  claims: [],
  findings: [],
  risk: 'none',
  coverage: { blocks: 1, characters: 2, truncated: false },
  ...changes,
})
