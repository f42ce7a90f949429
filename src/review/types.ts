import type { AiLabel, Snapshot, Source } from '@/content/types'
import type { Library } from './retrieval/library'

export const verdicts = [
  'supported',
  'refuted',
  'misleading',
  'conflicting',
  'insufficient',
  'outdated',
  'not_checkable',
] as const
export type Verdict = (typeof verdicts)[number]
export const stances = ['asserted', 'refuted_here', 'quoted', 'question', 'hypothetical'] as const
export type Stance = (typeof stances)[number]
/** What a scientist can judge. */
export const claimKinds = [
  'numeric',
  'causal',
  'efficacy',
  'mechanism',
  'history',
  'definition',
  'citation',
  'other',
] as const
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
  /** 0 to 1: how near the words come to an entry of the library. */
  score?: number
  quote?: string
  url?: string
  tier: 1 | 2 | 3
  date?: string
}

/** What an expert said of a claim in an earlier round of the piece, with signer and date. */
export type SignedVerdict = { verdict: Verdict; note: string; by: string; at: string; round: string }

/** Why a claim of a piece that was judged before must be judged again. */
export const reopenings = ['new', 'text', 'context', 'evidence', 'media', 'disputed', 'unjudged'] as const
export type Reopening = (typeof reopenings)[number]

export type ReviewClaim = {
  id: string
  text: string
  target: Target
  /** 真实性 (`authenticity`): who said it, when and where, whose picture it is. The unit's signer verifies that, no scientist. */
  kind: (typeof claimKinds)[number] | 'authenticity'
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
    failure?: ModelFailure
  }
  /** Of a resubmission: the verdict that stands, since nothing it rests on has changed. */
  kept?: SignedVerdict
  /** Of a resubmission: why no verdict stands. */
  reopened?: Reopening
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

/** Why a model did not read something; whatever it is, a person must look. */
export type ModelFailure =
  | 'refusal'
  | 'length'
  | 'content_filter'
  | 'timeout'
  | 'rate_limited'
  | 'bad_json'
  | 'unauthorized'
  | 'unavailable'
  | 'over_budget'
  | 'instructions'

/** What a language model did for a report, where, and at what price. */
export type ModelUse = {
  host: string
  model: string
  promptVersion: string
  calls: number
  /** Answers that stood in the cache and cost nothing. */
  cached: number
  tokensIn: number
  tokensOut: number
  /** Absent where no prices are set. */
  cost?: { amount: number; currency: string }
  /** Claims of the model that were left out, since their quote does not stand in the text. */
  dropped: number
  /** `at` is the id of a claim, or of the block with which a batch begins. */
  failures: { at: string; reason: ModelFailure }[]
  coverage: { batches: { read: number; all: number }; claims: { checked: number; all: number } }
}

export type Report = {
  version: 1
  engine: string
  mode: 'offline' | 'llm' | 'partial'
  claims: ReviewClaim[]
  findings: Finding[]
  risk: Risk
  coverage: { blocks: number; characters: number; truncated: boolean }
  /** Absent where no model read. */
  model?: ModelUse
  /** Absent where the piece was not judged before. */
  delta?: { kept: number; reopened: { claimId: string; why: Reopening }[] }
}

export const rumourFields = [
  'food',
  'nutrition',
  'infectious',
  'vaccines',
  'medicines',
  'cancer',
  'traditional',
  'dailyhealth',
  'children',
  'elderly',
  'weather',
  'earthquake',
  'astronomy',
  'physics',
  'chemistry',
  'biology',
  'agriculture',
  'internet',
  'safety',
] as const

/** Ways in which a rumour misleads, after the kinds that the yearly lists of refuted science rumours name. */
export const misleadPatterns = [
  'false-cause',
  'dose',
  'stereotype',
  'out-of-context',
  'sales',
  'exaggeration',
  'concept-swap',
  'conjecture',
  'habit',
] as const

/** One entry of the rumour library, as the reader needs it. Everything but id and claim may be empty. */
export type Rumour = {
  id: string
  claim: string
  variants: string[]
  /** Words with AND, OR, NOT and parentheses that only this rumour's wordings satisfy. */
  expression: string
  counterFact: string
  /** What is true in it. */
  truth: string
  /** One of `rumourFields`, or a word of the library's owner. */
  field: string
  severity: Risk
  /** One of `misleadPatterns`. */
  pattern: string
  sources: { title: string; publisher: string; url: string; date: string }[]
}

/** What the engine reads: the texts of a piece in reading order, and what is known about the piece. */
export type ReviewDocument = {
  blocks: TextBlock[]
  /** The piece's first science field. */
  domain: string
  /** Who publishes it; empty when unknown. */
  department: string
  sponsored: boolean
  aiLabel: AiLabel
  /** Null when nothing is known of the piece but its text. */
  sources: Source[] | null
  pictures: { blockId: string; mapApproval: string; aiLabel: AiLabel }[]
}

/** Adds to an offline report what a language model sees; it never lowers a risk that the offline reader found. */
export type ModelReader = (read: { document: ReviewDocument; report: Report; library: Library }) => Promise<Report>

/** The engine's ports. `model` is absent where none is configured or the department has not consented. */
export type ReviewPorts = {
  library: () => Promise<Library>
  now: () => Date
  model?: ModelReader
}

/** Reads a snapshot and says where people should look first. Never approves; the same input gives the same report. */
export type ReviewEngine = (snapshot: Snapshot, ports: ReviewPorts) => Promise<Report>
