import type { Kind } from '@/content/types'
import type { Department, Field, User } from '@/payload-types'
import type { Backend } from '../databases'
import { aPicture, as } from '../content'
import { aDepartment, aField, anExpert, aUser } from '../people'
import { startSystem, type System } from '../system'
import { openApi, type Api } from './api'
import { aVideoFile, type Author, type Files } from './pieces'

export const actors = ['editor', 'stranger', 'expert', 'second', 'office', 'auditor', 'admin', 'anonymous'] as const
export type Actor = (typeof actors)[number]

/** Where random people meet random doors: two departments, two experts, everybody who may sign in, and the pieces they quarrel over. */
export type World = {
  system: System
  api: Api
  people: Record<Exclude<Actor, 'anonymous'>, User>
  /** What the editor writes with. */
  author: Author
  tokenOf: (actor: Actor) => Promise<string | null>
  close: () => Promise<void>
}

export type Doc = { kind: Kind; id: string }

export const openWorld = async (backend: Backend): Promise<World> => {
  const system = await startSystem(backend)
  const api = await openApi()
  const [department, foreign] = [await aDepartment(system.payload), await aDepartment(system.payload)]
  const field = await aField(system.payload)
  const people = await peopleOf(system, { department, foreign, field })
  for (const { id } of [department, foreign])
    await system.payload.create({
      collection: 'channel-accounts',
      overrideAccess: true,
      data: { name: '网站', department: id, channel: 'website', mode: 'hosted', active: true },
    })
  const tokenOf = async (actor: Actor) => (actor === 'anonymous' ? null : api.tokenOf(people[actor]))
  const files = await filesOf(system, people.editor)
  const close = async () => {
    await api.close()
    await system.close()
  }
  return { system, api, people, author: { department, field, files }, tokenOf, close }
}

type Place = { department: Department; foreign: Department; field: Field }

const peopleOf = async ({ payload }: System, { department, foreign, field }: Place): Promise<World['people']> => ({
  editor: await aUser(payload, 'editor', { department: department.id }),
  stranger: await aUser(payload, 'editor', { department: foreign.id }),
  expert: await tireless(payload, field),
  second: await tireless(payload, field),
  office: await aUser(payload, 'office'),
  auditor: await aUser(payload, 'auditor'),
  admin: await aUser(payload, 'admin'),
})

/** An expert whose month has no end: a night of sequences asks for more reviews than a person could do. */
const tireless = async (payload: System['payload'], field: Field): Promise<User> => {
  const { user, expert } = await anExpert(payload, [field.id])
  const where = { id: { equals: expert.id } }
  await payload.db.updateOne({ collection: 'experts', where, data: { monthlyCapacity: 1_000_000 } })
  return user
}

const filesOf = async ({ payload }: System, editor: User): Promise<Files> => {
  const upload = async (data: Buffer, mimetype: string) => {
    const file = { data, mimetype, name: 'x', size: data.length }
    const more = { title: '示意', alt: '示意', credit: '示例图', licence: 'CC0' }
    const made = await payload.create({ collection: 'media', data: more, file, ...as(editor) } as never)
    return String((made as { id: unknown }).id)
  }
  return {
    pictures: [await upload(await aPicture(), 'image/png'), await upload(await aPicture(), 'image/png')],
    video: await upload(await aVideoFile(), 'video/mp4'),
  }
}
