import { describe, expect, test, vi } from 'vitest'
import { conflictHeader } from '@/hooks/answerConflicts'
import { retryingConflicts } from '@/runtime/retryingConflicts'

const conflict = () => Response.json({ errors: [] }, { status: 409, headers: { [conflictHeader]: '1' } })
const request = (type: string, body: string) =>
  new Request('http://desk.test/api/articles/1', { method: 'PATCH', body, headers: { 'content-type': type } })

/** Answers in the given order, the last one again and again, and keeps what it was sent. */
const answering = (...answers: (() => Response)[]) => {
  const bodies: string[] = []
  const handler = vi.fn(async (sent: Request) => {
    bodies.push(await sent.text())
    return (answers[bodies.length - 1] ?? answers.at(-1)!)()
  })
  return { handle: retryingConflicts(handler), bodies }
}

describe('a REST write that met another', () => {
  test('is sent again with the same body until it succeeds', async () => {
    const { handle, bodies } = answering(conflict, conflict, () => Response.json({ ok: true }))
    const response = await handle(request('application/json', '{"title":"雷"}'), undefined)
    expect(response.status).toBe(200)
    expect(bodies).toEqual(['{"title":"雷"}', '{"title":"雷"}', '{"title":"雷"}'])
  })

  test('is answered with 409 after three tries', async () => {
    const { handle, bodies } = answering(conflict)
    expect((await handle(request('application/json', '{}'), undefined)).status).toBe(409)
    expect(bodies).toHaveLength(3)
  })

  test('is not sent again when it is an upload', async () => {
    const { handle, bodies } = answering(conflict)
    expect((await handle(request('multipart/form-data; boundary=x', '--x--'), undefined)).status).toBe(409)
    expect(bodies).toHaveLength(1)
  })

  test('a refusal with 409 is an answer, not a conflict', async () => {
    const { handle, bodies } = answering(() => Response.json({ errors: [] }, { status: 409 }))
    await handle(request('application/json', '{}'), undefined)
    expect(bodies).toHaveLength(1)
  })
})
