import { createCipheriv, createDecipheriv, createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import type { Sentence } from '@/i18n/sentence'

/**
 * Keys by id. New values are always made with `current`; `old` keys only read what they once sealed, so rotating a key needs no
 * migration. Keys are 32 bytes; ids are letters, digits, `_` and `-`, since they stand between colons.
 */
export type KeyRing = { current: { id: string; key: Buffer }; old: Record<string, Buffer> }

/** What a sealed value belongs to: moved to another account or setting, it no longer opens. */
export type SealedFor = { keyRing: KeyRing; account: string; setting: string }

/** A sealed value that can't be opened. The texts name algorithm and key id, never a value or key. */
export class SealBroken extends Error {
  override readonly name = 'SealBroken'
  constructor(
    readonly code: 'format' | 'algorithm' | 'key' | 'tampered',
    readonly sentence: Sentence,
  ) {
    super(sentence.en)
  }
}

const cipherName = 'aes-256-gcm'
const hmacName = 'hmac-sha256'
const keyBytes = 32

/**
 * Encrypts one account setting as `aes-256-gcm:<key id>:<iv>:<ciphertext>:<tag>`, the last three in base64url.
 * The algorithm is part of the value, so that another one can be added without touching what is stored.
 */
export const sealSecret = (plain: string, { keyRing, account, setting }: SealedFor): string => {
  const { id, key } = keyRing.current
  const iv = randomBytes(12)
  const cipher = createCipheriv(cipherName, usable(id, key), iv)
  cipher.setAAD(associated(account, setting))
  const sealed = Buffer.concat([cipher.update(plain, 'utf8'), cipher.final()])
  return [cipherName, id, ...[iv, sealed, cipher.getAuthTag()].map((part) => part.toString('base64url'))].join(':')
}

/**
 * Opens what `sealSecret` made for the same account and setting.
 * @throws SealBroken when the format, algorithm or key is unknown, or the value was altered or moved.
 */
export const openSecret = (sealed: string, { keyRing, account, setting }: SealedFor): string => {
  const { keyId, iv, ciphertext, tag } = parseSealed(sealed)
  const key = keyOf(keyRing, keyId)
  if (!key) throw unknownKey(keyId)
  const decipher = createDecipheriv(cipherName, usable(keyId, key), iv, { authTagLength: 16 })
  decipher.setAAD(associated(account, setting)).setAuthTag(tag)
  try {
    return Buffer.concat([decipher.update(ciphertext), decipher.final()]).toString('utf8')
  } catch {
    throw new SealBroken('tampered', {
      zh: `密文无法用密钥“${keyId}”解开：密文被改动、被移到别的账号或设置，或密钥不是原来的那一把。请重新填写该设置。`,
      en: `The value does not open with key "${keyId}": it was altered or moved, or the key is another one. Enter the setting again.`,
    })
  }
}

/** Keyed hash of a text as `hmac-sha256:<key id>:<hex>`, made with the current key. */
export const hmac = (keyRing: KeyRing, data: string): string => {
  const { id, key } = keyRing.current
  return `${hmacName}:${id}:${mac(usable(id, key), data).toString('hex')}`
}

export type HmacCheck = { result: 'same' | 'different' | 'malformed' } | { result: 'unknown-key'; keyId: string }

/** Compares a stored `hmac` with the data it should cover, in constant time; never throws for a bad value. */
export const checkHmac = (keyRing: KeyRing, data: string, stored: string): HmacCheck => {
  const [, keyId, hex] = /^hmac-sha256:([\w-]+):([0-9a-f]{64})$/.exec(stored) ?? []
  if (keyId === undefined || hex === undefined) return { result: 'malformed' }
  const key = keyOf(keyRing, keyId)
  if (!key) return { result: 'unknown-key', keyId }
  return { result: timingSafeEqual(mac(key, data), Buffer.from(hex, 'hex')) ? 'same' : 'different' }
}

const mac = (key: Buffer, data: string) => createHmac('sha256', key).update(data, 'utf8').digest()

// A JSON array keeps ("a", "bc") and ("ab", "c") apart.
const associated = (account: string, setting: string) => Buffer.from(JSON.stringify([account, setting]), 'utf8')

const keyOf = (keyRing: KeyRing, id: string): Buffer | undefined => {
  if (id === keyRing.current.id) return keyRing.current.key
  return Object.hasOwn(keyRing.old, id) ? keyRing.old[id] : undefined
}

const usable = (id: string, key: Buffer): Buffer => {
  if (key.length === keyBytes && /^[\w-]+$/.test(id)) return key
  throw new SealBroken('key', {
    zh: `密钥“${id}”不可用：密钥须为 ${keyBytes} 字节，编号只能含字母、数字、下划线和连字符。`,
    en: `Key "${id}" can't be used: a key has ${keyBytes} bytes, its id only letters, digits, _ and -.`,
  })
}

const parseSealed = (sealed: string) => {
  const parts = sealed.split(':')
  const [algorithm = '', keyId = '', iv = '', ciphertext = '', tag = ''] = parts
  if (parts.length !== 5 || !/^[\w-]+$/.test(keyId)) throw badFormat()
  if (algorithm !== cipherName) throw unknownAlgorithm(algorithm)
  if (!/^[\w-]{16}$/.test(iv) || !/^[\w-]*$/.test(ciphertext) || !/^[\w-]{22}$/.test(tag)) throw badFormat()
  const bytes = (text: string) => Buffer.from(text, 'base64url')
  return { keyId, iv: bytes(iv), ciphertext: bytes(ciphertext), tag: bytes(tag) }
}

const badFormat = () =>
  new SealBroken('format', {
    zh: '保存的值不是本系统加密的格式。请重新填写该设置。',
    en: 'The stored value is not in the form this system encrypts to. Enter the setting again.',
  })

// A value that was never sealed may begin with the secret itself: only what looks like an algorithm's name is repeated.
const unknownAlgorithm = (algorithm: string) => {
  const name = /^(aes|sm4|chacha20)-[a-z0-9-]{1,24}$/.test(algorithm) ? `“${algorithm}”` : ''
  return new SealBroken('algorithm', {
    zh: `加密算法${name}不受支持；本版本支持 ${cipherName}。`,
    en: `The encryption algorithm ${name.replace(/[“”]/g, '"')} is not supported; this version knows ${cipherName}.`,
  })
}

const unknownKey = (keyId: string) =>
  new SealBroken('key', {
    zh: `没有编号为“${keyId}”的密钥。请在配置中把它列为旧密钥。`,
    en: `There is no key with the id "${keyId}". List it among the old keys in the configuration.`,
  })
