import { randomBytes } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkHmac, hmac, openSecret, SealBroken, sealSecret, type KeyRing } from '@/runtime/crypto'

const ring = (id = 'k1', old: KeyRing['old'] = {}): KeyRing => ({ current: { id, key: randomBytes(32) }, old })
const place = { account: 'acc-1', setting: 'appSecret' }

const broken = (act: () => unknown): SealBroken => {
  try {
    act()
  } catch (error) {
    if (error instanceof SealBroken) return error
    throw error
  }
  throw new Error('nothing was refused')
}

describe('a sealed secret', () => {
  test('opens to exactly what was sealed, whatever the text', () => {
    const keyRing = ring()
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (plain) => {
        expect(openSecret(sealSecret(plain, { keyRing, ...place }), { keyRing, ...place })).toBe(plain)
      }),
    )
  })

  test('names algorithm and key and never looks the same twice', () => {
    const keyRing = ring()
    const sealed = [1, 2].map(() => sealSecret('wx-secret', { keyRing, ...place }))
    expect(sealed[0]).toMatch(/^aes-256-gcm:k1:[\w-]{16}:[\w-]+:[\w-]{22}$/)
    expect(sealed[0]).not.toBe(sealed[1])
  })

  test.for([
    { account: 'acc-2', setting: 'appSecret' },
    { account: 'acc-1', setting: 'token' },
  ])('does not open for $account $setting, where it was not sealed', (other) => {
    const keyRing = ring()
    const sealed = sealSecret('wx-secret', { keyRing, ...place })
    expect(broken(() => openSecret(sealed, { keyRing, ...other })).code).toBe('tampered')
  })

  test('account and setting can not be shifted against each other', () => {
    const keyRing = ring()
    const sealed = sealSecret('s', { keyRing, account: 'a', setting: 'bc' })
    expect(broken(() => openSecret(sealed, { keyRing, account: 'ab', setting: 'c' })).code).toBe('tampered')
  })

  test('still opens after its key became an old one, and new values take the new key', () => {
    const before = ring('k1')
    const after: KeyRing = { current: { id: 'k2', key: randomBytes(32) }, old: { k1: before.current.key } }
    const sealed = sealSecret('wx-secret', { keyRing: before, ...place })
    expect(openSecret(sealed, { keyRing: after, ...place })).toBe('wx-secret')
    expect(sealSecret('x', { keyRing: after, ...place })).toContain(':k2:')
  })

  test('does not open when any one character is changed', () => {
    const keyRing = ring()
    const sealed = sealSecret('wx-secret-0123456789', { keyRing, ...place })
    fc.assert(
      fc.property(fc.nat(sealed.length - 1), fc.constantFrom('A', 'b', '9', ':', '-'), (at, letter) => {
        fc.pre(sealed[at] !== letter)
        const changed = sealed.slice(0, at) + letter + sealed.slice(at + 1)
        // The last letter of a base64url text holds spare bits, which change nothing.
        const bytes = (text: string) =>
          text.split(':').map((part, i) => (i < 2 ? part : Buffer.from(part, 'base64url').toString('hex')))
        fc.pre(bytes(changed).join() !== bytes(sealed).join())
        broken(() => openSecret(changed, { keyRing, ...place }))
      }),
    )
  })

  test('an unknown key or algorithm is named without the value', () => {
    const sealed = sealSecret('wx-secret', { keyRing: ring('k9'), ...place })
    const unknownKey = broken(() => openSecret(sealed, { keyRing: ring('k1'), ...place }))
    expect(unknownKey).toMatchObject({ code: 'key' })
    expect(unknownKey.sentence.zh).toContain('k9')
    const unknownAlgorithm = broken(() =>
      openSecret(sealed.replace('aes-256', 'sm4'), { keyRing: ring('k9'), ...place }),
    )
    expect(unknownAlgorithm.message).toContain('sm4-gcm')
  })

  test.for(['plain-app-secret', 'plain:app:secret', 'hunter2:k1:aaaaaaaaaaaaaaaa:bbbb:cccccccccccccccccccccc', ''])(
    'a value that was never sealed (%s) is refused without repeating it',
    (plain) => {
      const error = broken(() => openSecret(plain, { keyRing: ring(), ...place }))
      const told = error.message + error.sentence.zh
      for (const word of ['app', 'hunter2', 'plain']) expect(told).not.toContain(word)
    },
  )

  test('a short authentication tag is refused', () => {
    const keyRing = ring()
    const parts = sealSecret('wx-secret', { keyRing, ...place }).split(':')
    const short = [...parts.slice(0, 4), parts[4]?.slice(0, 6)].join(':')
    expect(broken(() => openSecret(short, { keyRing, ...place })).code).toBe('format')
  })

  test.for(['__proto__', 'constructor'])('the key id %s finds no key', (id) => {
    const parts = sealSecret('x', { keyRing: ring(), ...place }).split(':')
    const sealed = [parts[0], id, ...parts.slice(2)].join(':')
    expect(broken(() => openSecret(sealed, { keyRing: ring(), ...place })).code).toBe('key')
  })

  test.for([
    { id: 'k1', bytes: 16 },
    { id: 'a:b', bytes: 32 },
    { id: '', bytes: 32 },
  ])('a key "$id" of $bytes bytes is refused before anything is sealed', ({ id, bytes }) => {
    const keyRing: KeyRing = { current: { id, key: randomBytes(bytes) }, old: {} }
    expect(broken(() => sealSecret('x', { keyRing, ...place })).code).toBe('key')
  })
})

describe('a keyed hash', () => {
  test('names algorithm and key, matches its data and nothing else', () => {
    const keyRing = ring()
    const stored = hmac(keyRing, '科普')
    expect(stored).toMatch(/^hmac-sha256:k1:[0-9a-f]{64}$/)
    expect(checkHmac(keyRing, '科普', stored)).toEqual({ result: 'same' })
    expect(checkHmac(keyRing, '科普 ', stored)).toEqual({ result: 'different' })
    expect(checkHmac(ring('k1'), '科普', stored)).toEqual({ result: 'different' })
  })

  test('tells a missing key and a value that is no keyed hash apart', () => {
    const stored = hmac(ring('k7'), 'x')
    expect(checkHmac(ring('k1'), 'x', stored)).toEqual({ result: 'unknown-key', keyId: 'k7' })
    expect(checkHmac(ring('k1'), 'x', 'sha256:abc')).toEqual({ result: 'malformed' })
  })

  test.for(['constructor', 'toString'])('the key id %s is unknown and breaks nothing', (keyId) => {
    expect(checkHmac(ring(), 'x', `hmac-sha256:${keyId}:${'0'.repeat(64)}`)).toEqual({ result: 'unknown-key', keyId })
  })

  test('old keys still verify', () => {
    const before = ring('k1')
    const after: KeyRing = { current: { id: 'k2', key: randomBytes(32) }, old: { k1: before.current.key } }
    expect(checkHmac(after, 'x', hmac(before, 'x'))).toEqual({ result: 'same' })
  })
})
