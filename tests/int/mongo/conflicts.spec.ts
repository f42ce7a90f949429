import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest'
import type { Payload } from 'payload'
import { aUser } from '../../support/people'
import { startSystem, type System } from '../../support/system'

const conflict = () =>
  Promise.reject(Object.assign(new Error('worded by the server'), { errorLabels: ['TransientTransactionError'] }))

describe.each(inject('backends'))('on $name', (backend) => {
  let system: System
  let web: Payload
  let token: string
  let field: { id: string }
  const rest = async (path: string, method: string, body: unknown) => {
    const routes = await import('@/app/(payload)/api/[...slug]/route')
    const request = new Request(`http://localhost:3000/api/${path}`, {
      method,
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json', ...(token ? { authorization: `JWT ${token}` } : {}) },
    })
    const handler = method === 'POST' ? routes.POST : routes.PATCH
    const response = await handler(request, { params: Promise.resolve({ slug: path.split('/') }) })
    return { status: response.status, body: await response.json() }
  }
  const name = async () =>
    (await system.payload.findByID({ collection: 'fields', id: field.id, overrideAccess: true })).name

  beforeAll(async () => {
    token = ''
    system = await startSystem(backend)
    const [{ getPayload }, { default: config }] = await Promise.all([import('payload'), import('@payload-config')])
    web = await getPayload({ config })
    const { email } = await aUser(system.payload, 'office', { region: '990000' })
    field = await system.payload.create({
      collection: 'fields',
      data: { name: '气象', key: 'weather' },
      overrideAccess: true,
    })
    token = (await rest('users/login', 'POST', { email, password: 'correct horse battery' })).body.token
  })
  afterAll(async () => {
    await web.destroy()
    await system.close()
  })

  test('a save that met another is done again, and its author does not notice', async () => {
    const write = vi.spyOn(web.db, 'updateOne').mockImplementationOnce(conflict).mockImplementationOnce(conflict)
    expect(await rest(`fields/${field.id}`, 'PATCH', { name: '大气' })).toMatchObject({ status: 200 })
    expect(write).toHaveBeenCalledTimes(3)
    write.mockRestore()
    expect(await name()).toBe('大气')
  })

  test('a save that meets others again and again is refused with 409 and a sentence, and changes nothing', async () => {
    const write = vi.spyOn(web.db, 'updateOne').mockImplementation(conflict)
    const answer = await rest(`fields/${field.id}`, 'PATCH', { name: '海洋' })
    write.mockRestore()
    expect(answer).toMatchObject({
      status: 409,
      body: { errors: [{ message: expect.stringContaining('有人同时保存'), data: { code: 'saved-together' } }] },
    })
    expect(await name()).toBe('大气')
  })

  test('GraphQL says the same, without another try', async () => {
    const { POST } = await import('@/app/(payload)/api/graphql/route')
    const write = vi.spyOn(web.db, 'updateOne').mockImplementation(conflict)
    const query = `mutation { updateField(id: "${field.id}", data: { name: "地质" }) { id } }`
    const response = await POST(
      new Request('http://localhost:3000/api/graphql', {
        method: 'POST',
        body: JSON.stringify({ query }),
        headers: { 'content-type': 'application/json', authorization: `JWT ${token}` },
      }),
    )
    expect(write).toHaveBeenCalledTimes(1)
    write.mockRestore()
    expect(await response.json()).toMatchObject({
      errors: [{ message: expect.stringContaining('有人同时保存'), extensions: { statusCode: 409 } }],
    })
  })
})
