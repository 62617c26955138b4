import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto'
import { badInput } from '../kernel/request-errors.ts'
import { requestWord } from '../words/requests.ts'

/**
 * Ids that leave the API are sealed: `Cohort_` and the row's UUID enciphered as one AES block under a key of the
 * type. A permutation of 16 bytes needs no padding and no stored state; nobody can read a row id or a creation time
 * out of it, and a made-up id opens to a UUID that no row has. Blocks in this mode know nothing of each other, so a
 * type's ciphers are made once and never ended: making one costs many times what a block does.
 */
let secret: Uint8Array | null = null
const ciphers = new Map<string, BlockCiphers>()

interface BlockCiphers {
  seal(block: Buffer): Buffer
  open(block: Buffer): Buffer
}

/** Sets the key, once at start (table installation). */
export function setIdKey(key: Uint8Array) {
  secret = key
  ciphers.clear()
}

/** The global id of a row. */
export function sealId(typename: string, uuid: string): string {
  const sealed = ciphersOf(typename).seal(Buffer.from(uuid.replaceAll('-', ''), 'hex'))
  return `${typename}_${sealed.toString('base64url')}`
}

/** The type and row id of a global id; refuses what is not one. */
export function openId(globalId: string): { typename: string; id: string } {
  const parts = ID.exec(globalId)
  if (!parts) throw malformedId(globalId)
  const [, typename, text] = parts as unknown as [string, string, string] // a match has both groups
  const hex = ciphersOf(typename).open(Buffer.from(text, 'base64url')).toString('hex')
  return { typename, id: hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5') }
}

/** The same for one of several ids, where a malformed one does not take the others along: it is of no type. */
export function openedId(globalId: string): { typename: string; id: string } {
  return ID.test(globalId) ? openId(globalId) : { typename: '', id: globalId }
}

/** The refusal of a text that is no id. */
export const malformedId = (text: string) =>
  badInput(requestWord('ARGUMENT_NOT_AN_ID', { text: text.slice(0, 80) }))

const ID = /^([A-Za-z]{1,40})_([A-Za-z0-9_-]{21}[AQgw])$/

function ciphersOf(typename: string): BlockCiphers {
  if (!secret) throw new Error('The id key is not set; the server sets it at start.')
  const known = ciphers.get(typename)
  if (known) return known
  const key = Buffer.from(hkdfSync('sha256', secret, '', `global id of ${typename}`, 32))
  const cipher = createCipheriv('aes-256-ecb', key, null).setAutoPadding(false)
  const decipher = createDecipheriv('aes-256-ecb', key, null).setAutoPadding(false)
  const made = {
    seal: (block: Buffer) => cipher.update(whole(block)),
    open: (block: Buffer) => decipher.update(whole(block)),
  }
  if (ciphers.size < 200) ciphers.set(typename, made) // type names in ids come from outside: no more than the schema could have
  return made
}

/** Part of a block would stay behind in the cipher and garble every id after it. */
function whole(block: Buffer): Buffer {
  if (block.length !== 16) throw new Error(`A row id has 16 bytes, this one has ${block.length}.`)
  return block
}
