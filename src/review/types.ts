import type { Snapshot } from '@/content/types'

export type Verdict =
  'supported' | 'refuted' | 'misleading' | 'conflicting' | 'insufficient' | 'outdated' | 'not_checkable'
export type Stance = 'asserted' | 'refuted_here' | 'quoted' | 'question' | 'hypothetical'
export const risks = ['none', 'low', 'medium', 'high', 'blocker'] as const
export type Risk = (typeof risks)[number]

/** Where in the piece something stands. Positions are Unicode code points in the block's text; end is exclusive. */
export type Target = {
  blockId: string
  quote: { exact: string; prefix: string; suffix: string }
  position: { start: number; end: number }
  media?: { t?: [number, number]; panel?: string; xywh?: string }
}

/** A block of text of a snapshot, in reading order. `media` anchors a cue of a video or a panel of a comic. */
export type TextBlock = {
  id: string
  role:
    | 'title'
    | 'summary'
    | 'heading'
    | 'paragraph'
    | 'quote'
    | 'list'
    | 'table'
    | 'caption'
    | 'alt'
    | 'cue'
    | 'dialogue'
    | 'narration'
  text: string
  media?: Target['media']
}

export type Evidence = {
  id: string
  kind: 'rumour' | 'source' | 'citation' | 'law'
  relation: 'supports' | 'refutes' | 'neutral'
  quote?: string
  url?: string
  tier: 1 | 2 | 3
  date?: string
}

export type ReviewClaim = {
  id: string
  text: string
  target: Target
  kind: 'numeric' | 'causal' | 'efficacy' | 'mechanism' | 'history' | 'definition' | 'citation' | 'other'
  domain: string
  checkworthy: { score: number; reasons: string[] }
  stance: Stance
  verdict: Verdict
  confidence: { score: number; basis: 'rule' | 'library' | 'evidence' | 'vote'; votes?: Record<string, number> }
  evidence: Evidence[]
  risk: Risk
  reasons: string[]
  correction?: string
  misleadPattern?: string
  engine: {
    mode: 'offline' | 'llm' | 'partial'
    model?: string
    promptVersion?: string
    cacheKey?: string
    failure?: string
  }
}

/** A rule that fired. `message` says what is wrong, `hint` what to do. */
export type Finding = {
  ruleId: string
  target: Target
  severity: Risk
  reference: string
  message: { zh: string; en: string }
  hint: { zh: string; en: string }
}

export type Report = {
  version: 1
  engine: string
  mode: 'offline' | 'llm' | 'partial'
  claims: ReviewClaim[]
  findings: Finding[]
  risk: Risk
  coverage: { blocks: number; characters: number; truncated: boolean }
}

/** One entry of the rumour library, as the reader needs it. */
export type Rumour = {
  id: string
  claim: string
  variants: string[]
  counterFact: string
  field: string
  severity: Risk
  sources: { title: string; url: string }[]
}

/** The engine's two ports. `reader` is absent when no model is configured. */
export type ReviewPorts = {
  rumours: () => Promise<Rumour[]>
  now: () => Date
}

/** Reads a snapshot and says where people should look first. Never approves; the same input gives the same report. */
export type ReviewEngine = (snapshot: Snapshot, ports: ReviewPorts) => Promise<Report>
