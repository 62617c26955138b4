import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto'
import { badInput } from './request-errors.ts'

/**
 * Ids that leave the API are sealed: `Cohort_` and the row's UUID enciphered as one AES block under a key of the
 * type. A permutation of 16 bytes needs no padding and no stored state; nobody can read a row id or a creation time
 * out of it, and a made-up id opens to a UUID that no row has.
 */
let secret: Uint8Array | null = null
const keys = new Map<string, Buffer>()

/** Sets the key, once at start (table installation). */
export function setIdKey(key: Uint8Array) {
  secret = key
  keys.clear()
}

/** The global id of a row. */
export function sealId(typename: string, uuid: string): string {
  const cipher = createCipheriv('aes-256-ecb', keyOf(typename), null).setAutoPadding(false)
  const sealed = Buffer.concat([cipher.update(Buffer.from(uuid.replaceAll('-', ''), 'hex')), cipher.final()])
  return `${typename}_${sealed.toString('base64url')}`
}

/** The type and row id of a global id; refuses what is not one. */
export function openId(globalId: string): { typename: string; id: string } {
  const parts = /^([A-Za-z]{1,40})_([A-Za-z0-9_-]{22})$/.exec(globalId)
  if (!parts) throw badInput(`"${globalId.slice(0, 80)}" is not an id. Use ids exactly as the API gave them.`)
  const [, typename, text] = parts as unknown as [string, string, string]
  const decipher = createDecipheriv('aes-256-ecb', keyOf(typename), null).setAutoPadding(false)
  const hex = Buffer.concat([decipher.update(Buffer.from(text, 'base64url')), decipher.final()]).toString(
    'hex',
  )
  return { typename, id: hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5') }
}

function keyOf(typename: string): Buffer {
  if (!secret) throw new Error('The id key is not set; the server sets it at start.')
  const known = keys.get(typename)
  if (known) return known
  const key = Buffer.from(hkdfSync('sha256', secret, '', `global id of ${typename}`, 32))
  if (keys.size < 200) keys.set(typename, key) // type names in ids come from outside: no more than the schema could have
  return key
}
