import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto'
import { isReferencedType, writtenReference } from '@journeyline/domain/references/external-reference'
import { ID_PREFIXES, TYPE_OF_PREFIX } from './id-prefixes.ts'

/**
 * Ids that leave the API are sealed: the type's prefix, `Cohort_`, and the row's UUID enciphered as one AES block under a key
 * of the prefix. A permutation of 16 bytes needs no padding and no stored state; nobody can read a row id or a creation time
 * out of it, and a made-up id opens to a UUID that no row has. Blocks in this mode know nothing of each other, so a
 * prefix's ciphers are made once and never ended: making one costs many times what a block does.
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
  const prefix = ID_PREFIXES.get(typename)
  if (!prefix)
    throw new Error(`${typename} is no type whose rows have ids: packages/db/access names it nowhere.`)
  const sealed = ciphersOf(prefix).seal(Buffer.from(uuid.replaceAll('-', ''), 'hex'))
  return `${prefix}_${sealed.toString('base64url')}`
}

/** The type and row id of a global id that is one. */
export function openId(globalId: string): { typename: string; id: string } {
  const opened = openedId(globalId)
  if (opened.typename === '') throw new Error(`${globalId.slice(0, 80)} is no id.`)
  return opened
}

/** The same for one of several ids, where a malformed one does not take the others along: its type is the empty text. */
export function openedId(globalId: string): { typename: string; id: string } {
  const [, prefix, text = ''] = ID.exec(globalId) ?? []
  if (prefix === undefined) {
    const referred = typeReferred(globalId)
    return referred ? { typename: referred, id: NO_ROW } : { typename: '', id: globalId }
  }
  const typename = TYPE_OF_PREFIX.get(prefix)
  // as well written as any, and of nothing
  if (typename === undefined) return { typename: 'Nothing', id: globalId }
  const hex = ciphersOf(prefix).open(Buffer.from(text, 'base64url')).toString('hex')
  return { typename, id: hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5') }
}

/** The type of which a reference is; one that was not found to name a record stands for none of the type. */
export function typeReferred(text: string): string | undefined {
  const typename = TYPE_OF_PREFIX.get(writtenReference(text)?.prefix ?? '')
  return typename && isReferencedType(typename) ? typename : undefined
}

/** What stands for a row that is not there. */
export const NO_ROW = '00000000-0000-0000-0000-000000000000'

const ID = /^([A-Za-z]{1,40})_([A-Za-z0-9_-]{21}[AQgw])$/

function ciphersOf(prefix: string): BlockCiphers {
  if (!secret) throw new Error('The id key is not set; the server sets it at start.')
  const known = ciphers.get(prefix)
  if (known) return known
  const key = Buffer.from(hkdfSync('sha256', secret, '', `global id of ${prefix}`, 32))
  const cipher = createCipheriv('aes-256-ecb', key, null).setAutoPadding(false)
  const decipher = createDecipheriv('aes-256-ecb', key, null).setAutoPadding(false)
  const made = {
    seal: (block: Buffer) => cipher.update(whole(block)),
    open: (block: Buffer) => decipher.update(whole(block)),
  }
  ciphers.set(prefix, made)
  return made
}

/** Part of a block would stay behind in the cipher and garble every id after it. */
function whole(block: Buffer): Buffer {
  if (block.length !== 16) throw new Error(`A row id has 16 bytes, this one has ${block.length}.`)
  return block
}
