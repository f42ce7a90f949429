import type { Answer } from '../api'
import { oneOf, type Move, type Outcome, type Scene } from './scene'

const names = { articles: 'Article', videos: 'Video', comics: 'Comic' } as const

/** GraphQL answers 200 whatever happened; what happened stands in the first error. */
const outcomeOf = ({ status, body }: Answer): Outcome => {
  const [error] = Array.isArray(body.errors) ? body.errors : []
  const code: unknown = error?.extensions?.statusCode
  return { status: error ? (typeof code === 'number' ? code : 400) : status }
}

const mutate = async (
  scene: Scene,
  mutation: (name: string) => string,
  data?: Record<string, unknown>,
  type: 'UpdateInput' | 'Input' = 'UpdateInput',
) => {
  const name = names[scene.doc.kind]
  const input = data ? `($data: mutation${name}${type}!)` : ''
  const query = `mutation ${input} { ${mutation(name)} }`
  return outcomeOf(await scene.world.api.graphql(query, { token: scene.token, variables: data ? { data } : {} }))
}

const update =
  (args: string, data: (scene: Scene) => Record<string, unknown>): Move =>
  (scene) =>
    mutate(scene, (name) => `update${name}(id: "${scene.doc.id}", data: $data, ${args}) { id }`, data(scene))

/** Two mutations of one request share its context: what the first is allowed must not rub off on the second. */
const publishAndEdit: Move = (scene) => {
  const { id } = scene.doc
  const edit = (name: string) =>
    `update${name}(id: "${id}", data: { title: "${scene.mark}", _status: published }) { id }`
  return mutate(scene, (name) => `a: ${edit(name)} b: update${name}(id: "${id}", data: $data) { id }`, {
    title: `随后 ${scene.mark}`,
  })
}

const restore: Move = async (scene) => {
  const { docs } = await scene.world.system.payload.findVersions({
    collection: scene.doc.kind,
    where: { parent: { equals: scene.doc.id } },
    limit: 20,
    overrideAccess: true,
  })
  const version = oneOf(docs, scene.pick)
  if (!version) return { status: 404 }
  return mutate(scene, (name) => `restoreVersion${name}(id: "${version.id}", draft: ${scene.pick % 2 === 0}) { id }`)
}

const duplicate: Move = (scene) => {
  const data = { title: `副本 ${scene.mark}`, department: scene.world.author.department.id, _status: 'published' }
  return mutate(scene, (name) => `duplicate${name}(id: "${scene.doc.id}", data: $data) { id }`, data, 'Input')
}

const releaseInput = ({ doc, mark }: Scene) =>
  `piece: "${doc.id}", round: "${doc.id}", kind: "articles", title: "${mark}", sequence: 9, digest: "x", current: true`

/** The same writes through GraphQL. */
export const graphqlMoves = {
  'save by GraphQL': update('draft: false', ({ mark }) => ({ title: mark })),
  'autosave by GraphQL': update('draft: true, autosave: true', ({ mark }) => ({ title: mark })),
  'publish by GraphQL': update('draft: false', ({ mark }) => ({ title: mark, _status: 'published' })),
  'unpublish by GraphQL': update('draft: false', () => ({ _status: 'draft' })),
  'trash by GraphQL': update('trash: true', () => ({ deletedAt: new Date().toISOString() })),
  'publish and edit in one request': publishAndEdit,
  'duplicate by GraphQL': duplicate,
  'delete by GraphQL': (scene) => mutate(scene, (name) => `delete${name}(id: "${scene.doc.id}") { id }`),
  'restore by GraphQL': restore,
  'forge a release by GraphQL': (scene) =>
    mutate(scene, () => `createRelease(data: { ${releaseInput(scene)} }) { id }`),
} satisfies Record<string, Move>
