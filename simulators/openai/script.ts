import { z } from 'zod'

const act = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('status'), status: z.number().int(), retryAfter: z.number().default(0) }),
  /** No answer at all for so long; `body` sends the headers first. */
  z.object({ kind: z.literal('hang'), ms: z.number(), body: z.boolean().default(false) }),
  z.object({ kind: z.literal('drop') }),
  z.object({ kind: z.literal('redirect'), to: z.string() }),
  z.object({ kind: z.literal('refusal') }),
  z.object({ kind: z.literal('content_filter') }),
  z.object({ kind: z.literal('length') }),
  z.object({ kind: z.literal('invalid-json') }),
  z.object({ kind: z.literal('wrong-shape') }),
  /** 400 to a request for a JSON schema, as endpoints that know none do. */
  z.object({ kind: z.literal('no-schema') }),
  z.object({ kind: z.literal('unknown-evidence') }),
  z.object({ kind: z.literal('foreign-quotes') }),
  /** Does what the text that it reads tells it, as far as the form of the answer lets it. */
  z.object({ kind: z.literal('obey') }),
  z.object({ kind: z.literal('answer'), answer: z.unknown() }),
  /** A verdict on the first piece of evidence, quoted rightly. */
  z.object({
    kind: z.literal('verdict'),
    verdict: z.string(),
    confidence: z.enum(['high', 'medium', 'low']).default('high'),
    relation: z.enum(['supports', 'refutes', 'neutral']).default('refutes'),
  }),
  /** The stance of every statement. */
  z.object({ kind: z.literal('stance'), stance: z.string() }),
])

const rule = z.object({
  task: z.enum(['extract', 'verify', 'any']).default('any'),
  /** Only requests whose text holds these words. */
  contains: z.string().default(''),
  /** So many fitting requests pass before. */
  after: z.number().int().nonnegative().default(0),
  /** So many times; absent: always. */
  times: z.number().int().positive().optional(),
  do: act,
})

const script = z.object({ rules: z.array(rule) })

export type Act = z.infer<typeof act>
export type Script = {
  replace: (input: unknown) => void
  next: (task: string, words: string) => Act | undefined
  clear: () => void
}

/** What a test has asked for; the first rule that fits is followed, and without one the simulator's own heuristics are. */
export const openScript = (): Script => {
  let rules: z.infer<typeof rule>[] = []
  return {
    replace: (input) => void (rules = script.parse(input).rules),
    next: (task, words) => {
      const fitting = rules.filter((one) => (one.task === 'any' || one.task === task) && words.includes(one.contains))
      const hit = fitting.find((one) => one.after === 0)
      for (const one of fitting) if (one !== hit && one.after > 0) one.after -= 1
      if (hit?.times !== undefined) hit.times -= 1
      rules = rules.filter(({ times }) => times !== 0)
      return hit?.do
    },
    clear: () => void (rules = []),
  }
}
