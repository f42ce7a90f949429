import { z } from 'zod'

/** `reset-after` applies the call and then drops the connection: the caller can't know. `times` counts down with each hit. */
const fault = z.object({
  match: z.string(),
  kind: z.enum(['reset-before', 'reset-after', 'http-502', 'errcode', 'latency']),
  code: z.number().default(-1),
  ms: z.number().default(0),
  times: z.number().int().positive().default(1),
})

export type Fault = z.infer<typeof fault>

export type Faults = { add: (input: unknown) => void; next: (path: string) => Fault | undefined; clear: () => void }

/** Faults that a test has asked for, first come first served. */
export const openFaults = (): Faults => {
  let waiting: Fault[] = []
  return {
    add: (input) => void waiting.push(fault.parse(input)),
    next: (path) => {
      const hit = waiting.find((entry) => path.includes(entry.match))
      if (hit !== undefined) hit.times -= 1
      waiting = waiting.filter((entry) => entry.times > 0)
      return hit
    },
    clear: () => void (waiting = []),
  }
}
