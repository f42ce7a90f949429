import { z } from 'zod'
import { claimKinds, stances, verdicts } from '../types'

/** Part of every cache key: an answer of another shape is never read as this one. */
export const schemaVersion = 1

/** What the model may say of a batch of text. Labels are enums; free text comes last. */
export const extractionAnswer = z.strictObject({
  claims: z.array(
    z.strictObject({
      block: z.string(),
      quote: z.string(),
      kind: z.enum(claimKinds),
      stance: z.enum(stances),
      worth: z.enum(['high', 'medium', 'low']),
      claim: z.string(),
    }),
  ),
})

/** What the model may say of one claim and the evidence it was given. */
export const verificationAnswer = z.strictObject({
  verdict: z.enum(verdicts),
  confidence: z.enum(['high', 'medium', 'low']),
  evidence: z.array(
    z.strictObject({ id: z.string(), relation: z.enum(['supports', 'refutes', 'neutral']), quote: z.string() }),
  ),
  reason: z.string(),
})

export type Extraction = z.infer<typeof extractionAnswer>
export type ExtractedClaim = Extraction['claims'][number]
export type Verification = z.infer<typeof verificationAnswer>
