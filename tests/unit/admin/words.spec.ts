import { readdirSync, readFileSync } from 'node:fs'
import type { CollectionConfig, Field, Where } from 'payload'
import { describe, expect, test } from 'vitest'
import { roles } from '@/access/people'
import { property } from '@/admin/callApi'
import { conditionsOn, withValue } from '@/admin/words/conditions'
import { inWords } from '@/admin/words/inWords'
import { channelOptions } from '@/channels/options'
import { Assignments } from '@/collections/assignments'
import { Audit } from '@/collections/audit'
import { Deliveries } from '@/collections/deliveries'
import { Outbox } from '@/collections/outbox'
import { Pieces } from '@/collections/pieces'
import { Releases } from '@/collections/releases'
import { Rounds } from '@/collections/rounds'
import { Verdicts } from '@/collections/verdicts'
import { kinds, originTypes, purposes } from '@/content/types'
import { isSentence } from '@/i18n/sentence'
import { channelQueue, jobNames, pipelineQueue, siteQueue } from '@/jobs/catalog'
import { withdrawalKinds } from '@/quota/types'
import { risks, rumourFields, stances, verdicts } from '@/review/types'

const channels = channelOptions.map(({ value }) => value)
const ledgers: CollectionConfig[] = [Rounds, Assignments, Verdicts, Deliveries, Releases, Pieces, Audit, Outbox]

/** What the program stores in the ledgers' columns of closed sets. */
const sets: [CollectionConfig, string, readonly string[]][] = [
  [Rounds, 'kind', kinds],
  [Rounds, 'risk', risks],
  [Verdicts, 'field', rumourFields],
  [Verdicts, 'stance', stances],
  [Verdicts, 'engineVerdict', verdicts],
  [Verdicts, 'engineRisk', risks],
  [Verdicts, 'expertVerdict', verdicts],
  [Deliveries, 'channel', channels],
  [Deliveries, 'step', ['submit', 'confirm', 'correct', 'withdraw']],
  [Releases, 'kind', kinds],
  [Releases, 'originType', originTypes],
  [Releases, 'purpose', purposes],
  [Releases, 'withdrawKind', withdrawalKinds],
  [Pieces, 'publicState', ['never', 'live', 'gone']],
  [Audit, 'actorRole', [...roles, 'system']],
  [Outbox, 'job', jobNames],
  [Outbox, 'queue', [pipelineQueue, siteQueue, ...channels.map(channelQueue)]],
  [Outbox, 'state', ['open', 'closed']],
]

type TextField = Extract<Field, { type: 'text' }>
const isText = (field: Field): field is TextField => field.type === 'text'
const textField = ({ fields }: CollectionConfig, name: string) =>
  fields.filter(isText).find((field) => field.name === name)

/** The words that a list shows for a column, if it shows words. */
const wordsOf = (collection: CollectionConfig, name: string): Record<string, unknown> => {
  const words = property(property(textField(collection, name)?.admin?.components?.Cell, 'clientProps'), 'words')
  return words ? { ...words } : {}
}

/** The names in the sources' trail entries; an ending that is put in when it runs stands as `*`. */
const sources = new URL('../../../src/', import.meta.url)
const written = ['workflow', 'jobs', 'hooks', 'endpoints']
  .flatMap((folder) => readdirSync(new URL(`${folder}/`, sources)).map((file) => `${folder}/${file}`))
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(new URL(file, sources), 'utf8'))
const named = (key: string) =>
  written
    .filter((text) => text.includes('appendAudit('))
    .flatMap((text) => [...text.matchAll(new RegExp(`\\b${key}: ['\`]([\\w.-]+(?:\\$\\{.+?\\})?)['\`]`, 'g'))])
    .map(([, name = '']) => name.replace(/\$\{.+\}/, '*'))

const endings: Record<string, readonly string[]> = {
  'account.*': ['create', 'update'],
  'assignment.*': ['accept', 'decline', 'conflict', 'expired', 'overdue'],
  'channel-account.*': ['create', 'update'],
  'decision.*': ['approve', 'requestChanges', 'refuse'],
  'delivery.*': [
    ...['confirm', 'byHand', 'planned'],
    ...['awaitingPerson', 'awaitingPlatform', 'unknown', 'live', 'gone', 'rejected', 'failed'],
  ],
  'department.*': ['create', 'update'],
  'rumour.*': ['create', 'update'],
}

describe('the ledgers in the panel', () => {
  test.for(sets.map(([collection, name, values]) => ({ ledger: collection.slug, collection, name, values })))(
    '$ledger: every word of $name is shown in Chinese and in English',
    ({ collection, name, values }) => {
      const words = wordsOf(collection, name)
      for (const value of values) {
        const sentence = words[value]
        expect(isSentence(sentence) && sentence, `${collection.slug}.${name} ${value}`).toMatchObject({
          zh: expect.stringMatching(/\p{Script=Han}/u),
          en: expect.stringMatching(/^[A-Za-z]/),
        })
      }
    },
  )

  test('form and filter offer the words that the list shows', () => {
    for (const [collection, name] of sets) {
      const { Cell, Field, Filter } = textField(collection, name)?.admin?.components ?? {}
      const words = wordsOf(collection, name)
      expect([Cell, Field, Filter]).toMatchObject([
        { path: '@/admin/words/WordCell#WordCell' },
        { path: '@/admin/words/WordField#WordField', clientProps: { words } },
        { path: '@/admin/words/WordFilter#WordFilter', clientProps: { words, name } },
      ])
    }
  })

  test('no entry of the trail is called by a name of the program', () => {
    const actions = named('action').flatMap((name) =>
      name.endsWith('*') ? (endings[name] ?? [name]).map((ending) => name.replace('*', ending)) : [name],
    )
    expect(actions.length).toBeGreaterThan(30)
    expect(actions.filter((name) => !isSentence(wordsOf(Audit, 'action')[name]))).toEqual([])
    const subjects = [...named('subjectType'), ...kinds]
    expect(subjects.length).toBeGreaterThan(15)
    expect(subjects.filter((slug) => !isSentence(wordsOf(Audit, 'subjectType')[slug]))).toEqual([])
  })

  test('no ledger is headed by a word of a set: the panel shows a heading as it is stored', () => {
    for (const collection of ledgers)
      expect(Object.keys(wordsOf(collection, collection.admin?.useAsTitle ?? ''))).toEqual([])
  })
})

describe('a word of a set', () => {
  const words = { live: { zh: '公开中', en: 'Public' } }

  test('is shown in the reader’s language', () => {
    expect(inWords(words, 'live', 'zh')).toBe('公开中')
    expect(inWords(words, 'live', 'en')).toBe('Public')
  })

  test('that is not of the set, or no word, stays as it is stored', () => {
    for (const value of ['gone', 'toString', '', null, undefined]) expect(inWords(words, value, 'zh')).toBe(value)
  })
})

describe('the filter of a list', () => {
  const where: Where = {
    or: [
      { and: [{ kind: { equals: 'articles' } }, { title: { like: '台风' } }] },
      { and: [{ kind: { in: ['videos', 'comics'] } }] },
    ],
  }

  test('is read in the order in which the page shows it', () => {
    expect(conditionsOn(where, 'kind')).toEqual([
      { operator: 'equals', value: 'articles' },
      { operator: 'in', value: ['videos', 'comics'] },
    ])
    expect(conditionsOn(where, 'risk')).toEqual([])
    expect(conditionsOn(undefined, 'kind')).toEqual([])
  })

  test('an address of one condition is read too', () => {
    expect(conditionsOn({ kind: { not_equals: 'videos' } }, 'kind')).toEqual([
      { operator: 'not_equals', value: 'videos' },
    ])
  })

  test('an address of two fields is one condition, shown by its first', () => {
    const both: Where = { kind: { equals: 'videos' }, risk: { equals: 'high' } }
    expect(conditionsOn(both, 'risk')).toEqual([])
    expect(withValue(both, { name: 'kind', nth: 0, value: 'comics' })).toEqual({
      or: [{ and: [{ kind: { equals: 'comics' }, risk: { equals: 'high' } }] }],
    })
  })

  test('a choice changes its own condition and no other', () => {
    expect(withValue(where, { name: 'kind', nth: 1, value: ['comics'] })).toEqual({
      or: [where.or?.[0], { and: [{ kind: { in: ['comics'] } }] }],
    })
    expect(withValue(where, { name: 'kind', nth: 0, value: undefined })).toEqual({
      or: [{ and: [{ kind: { equals: undefined } }, { title: { like: '台风' } }] }, where.or?.[1]],
    })
  })
})
