import { normalised } from '../text/shadow'
import type { ModelFailure, ReviewClaim, Stance, Target } from '../types'
import { anchorQuote } from './anchorQuote'
import { extractionAnswer, type ExtractedClaim } from './answers'
import type { Batch } from './batches'
import { extractPrompt } from './prompts/extractPrompt'
import { unmarked } from './seal'
import type { Session } from './session'

/** A statement that a model found, where it stands, and how it reads on its own. */
export type Statement = {
  target: Target
  text: string
  kind: ReviewClaim['kind']
  stance: Stance
  worth: ExtractedClaim['worth']
}
export type Extracted = { statements: Statement[]; dropped: number; failure?: ModelFailure }

const longestText = 200
/** A long piece must not use up on reading what its gravest claims need to be verified. */
const forReading = 0.5

/** Asks for the statements of a batch. What is not quoted from it was not said in it, and is dropped. */
export const extract = async (session: Session, batch: Batch): Promise<Extracted> => {
  const blocks = batch.parts.map(({ label, text, shadow }) => ({ block: label, role: shadow.block.role, text }))
  const data = { title: batch.title, heading: batch.heading, blocks }
  const answered = await session.ask(
    {
      name: 'claims',
      system: extractPrompt.system,
      schema: extractionAnswer,
      data,
      labels: ['block', 'role'],
      temperature: 0,
      share: forReading,
    },
    [extractPrompt.version, data],
  )
  if ('failure' in answered) return { statements: [], dropped: 0, failure: answered.failure }
  const { claims } = answered.value
  const statements = claims.flatMap((claim) => statementOf(batch, claim))
  return { statements, dropped: claims.length - statements.length }
}

const statementOf = (batch: Batch, { block, quote, claim, kind, stance, worth }: ExtractedClaim): Statement[] => {
  const part = batch.parts.find(({ label }) => label === block)
  const target = part && anchorQuote(part, unmarked(quote))
  if (!target) return []
  const context = [batch.title, batch.heading, ...batch.parts.map(({ text }) => text)].join('\n')
  const text = isFaithful(unmarked(claim), context) ? unmarked(claim).trim() : target.quote.exact
  return [{ target, text, kind, stance, worth }]
}

const numbers = /\d+(?:\.\d+)?/g
const pairsOf = (text: string) =>
  Array.from(text.replace(/[^\p{L}\p{N}]/gu, ''))
    .map((sign, at, all) => sign + (all[at + 1] ?? ''))
    .slice(0, -1)

/** Completing a sentence from its surroundings adds few words that don't stand there, and no number. */
const isFaithful = (claim: string, context: string): boolean => {
  const [words, there] = [normalised(claim), normalised(context)]
  const known = new Set(pairsOf(there))
  const pairs = pairsOf(words)
  const share = pairs.filter((pair) => known.has(pair)).length / Math.max(1, pairs.length)
  const figures = new Set(there.match(numbers))
  return words.length <= longestText && share >= 0.6 && (words.match(numbers) ?? []).every((one) => figures.has(one))
}
