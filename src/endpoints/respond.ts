import type { Endpoint, PayloadRequest } from 'payload'
import type { z } from 'zod'
import { personOf } from '@/access/people'
import { Refusal } from '@/workflow/refusal'
import { signInFirst } from '@/workflow/refusals'
import { inTransaction } from '@/workflow/transaction'

type Work<T> = (req: PayloadRequest, input: T, id: string) => Promise<unknown>

/** An endpoint of our own: signed-in people only, a body of a known shape, one transaction, run again as a whole after a write conflict. */
export const transactional =
  <T>(schema: z.ZodType<T>, work: Work<T>): Endpoint['handler'] =>
  async (req) => {
    if (!personOf(req)) throw signInFirst(req)
    const input = await bodyOf(req, schema)
    const value = await inTransaction(req.payload, (own) => work(own, input, idParam(req)), req)
    return Response.json(value)
  }

export const idParam = (req: PayloadRequest): string => {
  const id = req.routeParams?.id
  return typeof id === 'string' ? id : ''
}

/** The body, of a known shape. @throws 400 that names what is wrong. */
export const bodyOf = async <T>(req: PayloadRequest, schema: z.ZodType<T>): Promise<T> => {
  const parsed = schema.safeParse(await jsonOf(req))
  if (parsed.success) return parsed.data
  const where = parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'body'}: ${message}`).join('; ')
  throw new Refusal(req, 'bad-body', 400, { zh: `请求内容有误：${where}`, en: `The request body is wrong: ${where}` })
}

/** No body at all stands for an empty one. */
const jsonOf = async (req: PayloadRequest): Promise<unknown> => {
  const text = (await req.text?.()) ?? ''
  try {
    return text.trim() === '' ? {} : JSON.parse(text)
  } catch {
    return undefined
  }
}
