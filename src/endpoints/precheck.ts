import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { personOf } from '@/access/people'
import { kinds } from '@/content/types'
import { documentOf } from '@/review/document'
import { readOffline } from '@/review/engine'
import { draftSnapshot } from '@/workflow/draftSnapshot'
import { notAllowed, signInFirst } from '@/workflow/refusals'
import { Refusal } from '@/workflow/refusal'
import { liveLibrary } from '@/workflow/rumourLibrary'
import { bodyOf } from './respond'

const schema = z.object({ collection: z.enum(kinds), id: z.string().min(1).max(100) })

const perMinute = 10
const asked = new Map<string, number[]>()

/** Whether a person may ask again: so many a minute and web process, since a reading holds the process for as long as it takes. */
const mayAsk = (person: string, now: number): boolean => {
  const recent = (asked.get(person) ?? []).filter((at) => at > now - 60_000)
  if (recent.length >= perMinute) return false
  asked.set(person, [...recent, now])
  if (asked.size > 10_000) asked.clear()
  return true
}

const tooOften = (req: PayloadRequest) =>
  new Refusal(req, 'too-often', 429, {
    zh: `预检过于频繁，每分钟最多 ${perMinute} 次，请稍后再试。`,
    en: `Too many checks: at most ${perMinute} a minute. Try again shortly.`,
  })

/** `POST /api/review/precheck` with `{collection, id}`: what the offline reader says of the saved draft. Opens no round, stores nothing. */
export const precheckEndpoint: Endpoint = {
  path: '/review/precheck',
  method: 'post',
  handler: async (req) => {
    const person = personOf(req)
    if (!person) throw signInFirst(req)
    if (person.role !== 'editor') throw notAllowed(req)
    const { collection, id } = await bodyOf(req, schema)
    if (!mayAsk(person.id, Date.now())) throw tooOften(req)
    const now = new Date()
    const document = documentOf(await draftSnapshot(req, collection, id))
    return Response.json(readOffline(document, { library: await liveLibrary(req.payload, now), now }))
  },
}
