import { join } from 'node:path'
import sharp from 'sharp'
import type { Payload } from 'payload'
import { blocksToLexical } from '@/content/lexical'
import { bareSystem } from './support/bareSystem'
import { withBenchSystem, type BenchSystem } from './support/benchSystem'
import { line, machine, median, ms, p95, timed } from './support/figures'

/**
 * Submitting an article for review beside publishing the same article on bare Payload: the same fields, server, process and moment,
 * taken in turns.
 */
const turns = 80
const warmUp = 15
const text =
  '雷电是带电云层之间或者云层与大地之间的放电现象，打雷时应尽快进入有防雷装置的建筑物，远离孤立的大树和水面。'

const article = (n: number, at: { department: string; field: string; picture: string }) => ({
  title: `打雷的时候怎样保护自己（${n}）`,
  slug: `da-lei-${n}`,
  department: at.department,
  summary: '雷电天气里，进屋、远离高处和金属，是最有效的三件事。',
  body: blocksToLexical([
    { type: 'heading', level: 2, inlines: [{ text: '打雷时' }] },
    ...Array.from({ length: 16 }, (_, part) => ({
      type: 'paragraph' as const,
      inlines: [{ text: `${text}（${n}.${part}）` }],
    })),
    { type: 'image', media: at.picture, alt: '闪电击中避雷针', caption: '避雷针把电流引入大地' },
  ]),
  cover: at.picture,
  coverAlt: '夜空中的闪电',
  authors: [{ name: '作者甲', unit: '示例市气象局' }],
  responsibleEditor: '编辑乙',
  signer: { name: '签发丙', post: '主任' },
  confidentialityCheck: { checkedBy: '保密丁', checkedAt: '2026-10-01' },
  purpose: 'knowledge',
  fields: [at.field],
  audience: ['public'],
  sources: [{ title: '雷电防护知识', publisher: '示例出版社', date: '2025-06-01' }],
  aiLabel: 'none',
  channels: ['website', 'wechat'],
  declaration: true,
})

type Create = (collection: string, data: Record<string, unknown>, more?: object) => Promise<Record<string, unknown>>

/** A unit, its editor, a field and a picture. `create` writes on the system's authority; the two systems have types of their own. */
const setUp = async (create: Create, picture: (user: object) => Promise<Record<string, unknown>>) => {
  const more = {
    fullName: '示例市气象局',
    level: 'city',
    regionCode: '990100',
    kind: 'authority',
    validFrom: '2020-01-01',
  }
  const department = String((await create('departments', { name: '气象局', ...more })).id)
  const person = { name: '编辑', email: 'editor@example.invalid', password: 'correct horse battery', department }
  const user = { ...(await create('users', { ...person, role: 'editor', active: true })), collection: 'users' }
  const field = String((await create('fields', { name: '气象', key: 'weather' })).id)
  return { user, at: { department, field, picture: String((await picture(user)).id) } }
}

const creator =
  (payload: Payload): Create =>
  async (collection, data, more) => ({
    ...(await payload.create({ collection, data, overrideAccess: true, ...more } as never)),
  })

/** @returns how long one publish takes, each time on a new complete draft */
const publisher = async (payload: Payload, picture: Parameters<typeof setUp>[1]) => {
  const create = creator(payload)
  const { user, at } = await setUp(create, picture)
  const asEditor = { user, overrideAccess: false }
  return async (n: number): Promise<number> => {
    const { id } = await create('articles', article(n, at), { ...asEditor, draft: true })
    const data = { _status: 'published' }
    return timed(() => payload.update({ collection: 'articles', id, data, user, overrideAccess: false } as never))
  }
}

const run = async (ours: BenchSystem) => {
  const bare = await bareSystem(ours.databaseUrl, join(ours.folder, 'bare-media'))
  const bytes = await sharp({ create: { width: 960, height: 540, channels: 3, background: '#2a6f97' } })
    .png()
    .toBuffer()
  const file = { data: bytes, mimetype: 'image/png', name: 'x.png', size: bytes.length }
  const upload = (user: object) =>
    creator(ours.payload)(
      'media',
      { title: '闪电', alt: '闪电', credit: '示例市气象局', licence: 'CC BY 4.0' },
      { user, overrideAccess: false, file },
    )
  const submit = await publisher(ours.payload, upload)
  const publish = await publisher(bare, (user) => creator(bare)('media', { name: '闪电' }, { user, file }))
  const times = { submit: [0].slice(1), publish: [0].slice(1) }
  for (let turn = 0; turn < turns + warmUp; turn += 1) {
    const [reference, figure] = [await publish(turn), await submit(turn)]
    if (turn < warmUp) continue
    times.publish.push(reference)
    times.submit.push(figure)
  }
  const [figure, reference] = [median(times.submit), median(times.publish)]
  console.log(machine())
  line('submit for review', ms(figure), `p95 ${ms(p95(times.submit))}`)
  line('reference: publish on bare Payload', ms(reference), `p95 ${ms(p95(times.publish))}`)
  line('submit / publish', `${(figure / reference).toFixed(2)} x`, 'goal <= 1.20 x')
  await bare.destroy()
}

await withBenchSystem(run)
process.exit(0)
