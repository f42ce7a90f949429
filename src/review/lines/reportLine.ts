import { z } from 'zod'
import { risks, stances, verdicts, type Finding, type Report, type ReviewClaim, type Risk } from '../types'

const risk = z.enum(risks)
const target = z.object({
  blockId: z.string(),
  quote: z.object({ exact: z.string(), prefix: z.string(), suffix: z.string() }),
  position: z
    .object({ start: z.int().min(0), end: z.int().min(0) })
    .describe("code points in the block's text as given; end is exclusive"),
  media: z
    .object({
      t: z.tuple([z.number(), z.number()]).optional(),
      panel: z.string().optional(),
      xywh: z.string().optional(),
    })
    .optional(),
})

const model = z.object({
  host: z.string(),
  model: z.string(),
  promptVersion: z.string(),
  calls: z.int(),
  cached: z.int(),
  tokensIn: z.int(),
  tokensOut: z.int(),
  cost: z.object({ amount: z.number(), currency: z.string() }).optional(),
  dropped: z.int().describe('claims left out, since their quote does not stand in the text'),
  failures: z.array(z.object({ at: z.string(), reason: z.string() })),
  coverage: z.object({
    batches: z.object({ read: z.int(), all: z.int() }),
    claims: z.object({ checked: z.int(), all: z.int() }),
  }),
})

/** A line that `npm run review` writes: a report, or what was wrong with the line that was read. */
export const reportLine = z.object({
  id: z.string(),
  risk,
  claims: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      kind: z.string(),
      stance: z.enum(stances),
      verdict: z.enum(verdicts),
      target,
      evidence: z
        .array(
          z.object({
            id: z.string(),
            kind: z.enum(['rumour', 'source', 'citation', 'law']),
            relation: z.enum(['supports', 'refutes', 'neutral']),
            score: z.number(),
          }),
        )
        .describe('the five best entries of the library, best first, also where they are too weak for a verdict'),
      risk,
      reasons: z.array(z.string()),
      correction: z.string().optional(),
    }),
  ),
  findings: z.array(
    z.object({
      ruleId: z.string(),
      severity: z.enum(['info', 'warn', 'high']),
      target,
      message: z.string(),
      hint: z.string(),
      reference: z.string(),
    }),
  ),
  engine: z.object({
    name: z.string(),
    mode: z.enum(['offline', 'llm', 'partial']),
    library: z.int().describe('number of entries'),
    coverage: z.object({ blocks: z.int(), characters: z.int(), truncated: z.boolean() }),
    model: model.optional().describe('what a language model did, where, and at what price; absent where none read'),
  }),
  ms: z.number(),
})

export type ReportLine = z.output<typeof reportLine>

const severityOf = (severity: Risk): 'info' | 'warn' | 'high' => {
  if (severity === 'high' || severity === 'blocker') return 'high'
  return severity === 'medium' ? 'warn' : 'info'
}

const claimLine = ({
  id,
  text,
  kind,
  stance,
  verdict,
  target: at,
  evidence,
  risk: ownRisk,
  reasons,
  correction,
}: ReviewClaim) => ({
  id,
  text,
  kind,
  stance,
  verdict,
  target: at,
  evidence: evidence.map(({ id: entry, kind: type, relation, score = 0 }) => ({
    id: entry,
    kind: type,
    relation,
    score,
  })),
  risk: ownRisk,
  reasons,
  ...(correction !== undefined && { correction }),
})

const findingLine = ({ ruleId, severity, target: at, message, hint, reference }: Finding) => ({
  ruleId,
  severity: severityOf(severity),
  target: at,
  message: message.zh,
  hint: hint.zh,
  reference,
})

/** A report as it stands in a line of output. `ms` is how long it took. */
export const reportLineOf = (
  report: Report,
  { id, library, ms }: { id: string; library: number; ms: number },
): ReportLine => ({
  id,
  risk: report.risk,
  claims: report.claims.map(claimLine),
  findings: report.findings.map(findingLine),
  engine: {
    name: report.engine,
    mode: report.mode,
    library,
    coverage: report.coverage,
    ...(report.model && { model: report.model }),
  },
  ms,
})
