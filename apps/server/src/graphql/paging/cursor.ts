import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  timingSafeEqual,
} from 'node:crypto'
import { requestError } from '../../kernel/request-errors.ts'
import { requestWord } from '../../words/requests.ts'

/**
 * Cursors are sealed: enciphered and signed, so that none carries a row id or a sort key in the open and none can be
 * made up. The nonce follows from the text, so that the same place has the same cursor on every page.
 */
let encryption: KeyObject | null = null
let signature: KeyObject | null = null

/** Sets the key, once at start (table installation). */
export function setCursorKey(key: Uint8Array) {
  encryption = createSecretKey(Buffer.from(hkdfSync('sha256', key, '', 'cursor encryption', 32)))
  signature = createSecretKey(Buffer.from(hkdfSync('sha256', key, '', 'cursor signature', 32)))
}

/** Seals a place in a list. */
export function sealCursor(place: string): string {
  const nonce = sign(Buffer.from(place))
  const cipher = createCipheriv('aes-256-ctr', encryption!, nonce)
  return Buffer.concat([nonce, cipher.update(place, 'utf8'), cipher.final()]).toString('base64url')
}

/** Opens a cursor; refuses one that is not ours. */
export function openCursor(cursor: string): string {
  const bytes = Buffer.from(cursor, 'base64url')
  const nonce = bytes.subarray(0, 16)
  // one place, one spelling: base64 leaves bits over that could be written several ways
  if (cursor.length > 2000 || nonce.length < 16 || bytes.toString('base64url') !== cursor) throw malformed()
  const decipher = createDecipheriv('aes-256-ctr', encryption!, nonce)
  const place = Buffer.concat([decipher.update(bytes.subarray(16)), decipher.final()])
  if (!timingSafeEqual(sign(place), nonce)) throw malformed()
  return place.toString('utf8')
}

const sign = (place: Buffer) => createHmac('sha256', signature!).update(place).digest().subarray(0, 16)

/** The refusal of a cursor of ours that is of no use here. */
export const anotherList = () => requestError('INVALID_CURSOR', requestWord('CURSOR_OF_ANOTHER_LIST'))

const malformed = () => requestError('INVALID_CURSOR', requestWord('CURSOR_MALFORMED'))
