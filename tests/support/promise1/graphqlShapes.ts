import type { Api } from './api'

export type Shape = { one: string; many: string; scalars: string[]; inputs: string[] }

/** Collections as GraphQL names them. */
export const graphqlNames = {
  articles: ['Article', 'Articles'],
  videos: ['Video', 'Videos'],
  comics: ['Comic', 'Comics'],
  media: ['Media', 'allMedia'],
  rounds: ['Round', 'Rounds'],
  assignments: ['Assignment', 'Assignments'],
  releases: ['Release', 'Releases'],
  deliveries: ['Delivery', 'Deliveries'],
  pieces: ['Piece', 'Pieces'],
  rumours: ['Rumour', 'Rumours'],
  verdicts: ['Verdict', 'Verdicts'],
  'model-days': ['ModelDay', 'ModelDays'],
  'model-answers': ['ModelAnswer', 'ModelAnswers'],
  departments: ['Department', 'Departments'],
  users: ['User', 'Users'],
  experts: ['Expert', 'Experts'],
  fields: ['Field', 'Fields'],
  'channel-accounts': ['ChannelAccount', 'ChannelAccounts'],
  'quota-rules': ['QuotaRule', 'QuotaRules'],
  'quota-targets': ['QuotaTarget', 'QuotaTargets'],
  audit: ['Audit', 'Audits'],
  outbox: ['Outbox', 'Outboxes'],
  leases: ['Lease', 'Leases'],
} as const
export type Slug = keyof typeof graphqlNames
export const slugs = Object.keys(graphqlNames).filter((name): name is Slug => name in graphqlNames)

type Named = { name: string; type?: Kinded }
type Kinded = { kind: string; ofType?: Kinded | null }
const isPlain = ({ kind, ofType }: Kinded): boolean => (ofType ? isPlain(ofType) : kind === 'SCALAR' || kind === 'ENUM')

/** What can be asked of a collection and sent to it, as the schema itself says. */
export const shapeOf = async (api: Api, slug: Slug): Promise<Shape> => {
  const [one, many] = graphqlNames[slug]
  const type = 'type { kind ofType { kind ofType { kind ofType { kind } } } }'
  const { body } = await api.graphql(
    `{ out: __type(name: "${one}") { fields { name ${type} } } in: __type(name: "mutation${one}Input") { inputFields { name } } }`,
  )
  const data = body.data as { out: { fields: Named[] }; in: { inputFields: Named[] } }
  return {
    one,
    many,
    scalars: data.out.fields.filter(({ type }) => type && isPlain(type)).map(({ name }) => name),
    inputs: data.in.inputFields.map(({ name }) => name),
  }
}
