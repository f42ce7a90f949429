import OpenAI from 'openai'
import { randomInt } from 'node:crypto'
import type { Library } from '../retrieval/library'
import type { ReviewDocument } from '../types'
import { ask, type Answered, type Question } from './ask'
import { cacheKey } from './cacheKey'
import { schemaVersion } from './answers'
import { meterOf, type Meter } from './meter'
import type { ModelPorts } from './ports'

/** The reading of one piece. */
export type Session = {
  document: ReviewDocument
  library: Library
  model: string
  meter: Meter
  /** An answer from the cache or the endpoint; `about` is everything that the answer depends on. */
  ask: <T>(question: Question<T>, about: readonly unknown[]) => Promise<Answered<T> & { key: string }>
}

const trulyRandom = () => randomInt(2 ** 32) / 2 ** 32

/** The client's own retries wait as long as the server says; the text goes to the host that is named and follows no redirect. */
export const clientOf = ({ settings, fetch }: Pick<ModelPorts, 'settings' | 'fetch'>): OpenAI =>
  new OpenAI({
    apiKey: settings.apiKey,
    baseURL: settings.baseUrl,
    organization: null,
    project: null,
    maxRetries: 0,
    timeout: settings.timeoutMs,
    logLevel: 'off',
    fetchOptions: { redirect: 'error' },
    ...(fetch && { fetch }),
  })

type Piece = Pick<Session, 'document' | 'library'>

export const openSession = (client: OpenAI, ports: ModelPorts, { document, library }: Piece): Session => {
  const { settings, cache, random = trulyRandom } = ports
  const meter = meterOf(ports)
  const asking = { client, settings, meter, random }
  return {
    document,
    library,
    meter,
    model: settings.model,
    ask: async (question, about) => {
      const key = cacheKey([document.department, settings.host, settings.model, question.system, schemaVersion, about])
      const kept = question.schema.safeParse(await cache.get(key))
      if (kept.success) {
        meter.hit()
        return { value: kept.data, key }
      }
      const answered = await ask(asking, question)
      if ('value' in answered) await cache.set(key, answered.value)
      return { ...answered, key }
    },
  }
}
