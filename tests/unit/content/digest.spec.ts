import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canonicalJson } from '@/content/canonical'
import { digestOf, UnknownDigest, verifyDigest } from '@/content/digest'
import type { Snapshot } from '@/content/types'
import { aComic, aSnapshot, aVideo } from './aSnapshot'

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

const leavesOf = (value: unknown, path: string[] = []): string[][] =>
  isObject(value) && Object.keys(value).length > 0
    ? Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, [...path, key]))
    : [path]

const changed = (value: unknown): unknown => {
  if (typeof value === 'string') return `${value}。`
  if (typeof value === 'number') return value + 1
  if (typeof value === 'boolean') return !value
  return ['更多']
}

/** A copy with one leaf changed. */
const withChange = <T>(value: T, [key, ...rest]: string[]): T => {
  const copy = structuredClone(value)
  if (!isObject(copy) || key === undefined) throw new Error('no such leaf')
  const inner: unknown = Reflect.get(copy, key)
  Reflect.set(copy, key, rest.length === 0 ? changed(inner) : withChange(inner, rest))
  return copy
}

/** Row ids and stored names of files, what follows from the bytes, and the names of department and field. */
const furniture = [/^department\.name$/, /^fields\.\d+\.name$/, /^media\.[^.]+\.(id|file|bytes|width|height)$/]
/** The id under which a use names its file: renamed together with the row it stands for, tested below. */
const reference = [/^body\.kind$/, /^cover\.media$/, /^body\..*media$/]
const isOneOf = (patterns: RegExp[], path: string[]) => patterns.some((pattern) => pattern.test(path.join('.')))

const shuffled = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shuffled)
  if (!isObject(value)) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, shuffled(inner)]),
  )
}

const snapshots: [string, Snapshot][] = [
  ['an article', aSnapshot()],
  ['a video', aVideo()],
  ['a comic', aComic()],
]

describe.for(snapshots)('the digest of %s', ([, snapshot]) => {
  const covered = leavesOf(snapshot).filter((path) => !isOneOf([...furniture, ...reference], path))

  test('changes with any leaf of what it covers', () => {
    const before = digestOf(snapshot)
    expect(covered.length).toBeGreaterThan(30)
    for (const path of covered) expect(digestOf(withChange(snapshot, path)), path.join('.')).not.toBe(before)
  })

  test('stays when department, field or file are merely called otherwise', () => {
    const outside = leavesOf(snapshot).filter((path) => isOneOf(furniture, path))
    expect(outside.length).toBeGreaterThan(5)
    for (const path of outside) expect(digestOf(withChange(snapshot, path)), path.join('.')).toBe(digestOf(snapshot))
  })

  test('does not depend on the order of keys', () => {
    expect(canonicalJson(shuffled(snapshot))).toBe(canonicalJson(snapshot))
    expect(Object.keys(Object(shuffled(snapshot)))[0]).toBe('media')
  })

  test('stays when the same bytes get a new row in the media library', () => {
    const renamed: Snapshot = JSON.parse(
      JSON.stringify(snapshot).replaceAll('media-2', 'row-77').replaceAll('media-1', 'row-3'),
    )
    expect(digestOf(renamed)).toBe(digestOf(snapshot))
  })

  test('changes when two pictures change places', () => {
    const swapped = JSON.stringify(snapshot.media)
      .replaceAll('media-2', '?')
      .replaceAll('media-1', 'media-2')
      .replaceAll('?', 'media-1')
    expect(digestOf({ ...snapshot, media: JSON.parse(swapped) })).not.toBe(digestOf(snapshot))
  })
})

test('a use of one of two rows with the same bytes is told apart by its credit', () => {
  const { media } = aSnapshot()
  const first = { ...media['media-1']!, credit: '甲' }
  const second = { ...first, id: 'media-2', credit: '乙' }
  const both = { 'media-1': first, 'media-2': second }
  const one = aSnapshot({ media: both })
  const other = aSnapshot({ media: both, cover: { media: 'media-2', alt: '闪电' } })
  expect(digestOf(one)).not.toBe(digestOf(other))
})

test('a snapshot that names media it does not describe has no digest', () => {
  expect(() => digestOf(aSnapshot({ media: {} }))).toThrow('media-1')
})

describe('version 1 never changes', () => {
  test.for([
    ['article', aSnapshot(), 'sha256:v1:1f6bc3ef144c1b59107e8d2947cd811f4f82814eae1bfd3f77311bb2e7a710d0'],
    ['video', aVideo(), 'sha256:v1:075c0520fe51bb96c5d9f94226ca3b1bbe410ef1bb00daae85f2378d680e8823'],
    ['comic', aComic(), 'sha256:v1:656c09bd40bc2f31a371652be8c797fa61fab1c4207003405b238d262ea96158'],
  ] as const)('golden digest of the %s', ([, snapshot, digest]) => {
    expect(digestOf(snapshot)).toBe(digest)
  })
})

describe('verifying', () => {
  test('accepts the digest of the content and no other', () => {
    const snapshot = aSnapshot()
    expect(verifyDigest(snapshot, digestOf(snapshot))).toBe(true)
    expect(verifyDigest({ ...snapshot, summary: '听到雷声也不必进屋。' }, digestOf(snapshot))).toBe(false)
  })

  test.for(['sm3:v1:ab', 'sha256:v2:ab', 'sha256:ab', 'SHA256:v1:ab', '', 'sha256:v1:', '__proto__:v1:00'])(
    'refuses %j as a kind it does not know',
    (digest) => {
      expect(() => verifyDigest(aSnapshot(), digest)).toThrow(UnknownDigest)
    },
  )
})

test('any two JSON values with the same canonical form are equal', () => {
  fc.assert(
    fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
      expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)))
    }),
  )
  expect(() => canonicalJson(undefined)).toThrow(TypeError)
})
