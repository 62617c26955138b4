import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'

const ALGORITHM = 'aes-256-gcm'
const IV = 12
const TAG = 16

/** An answer as it is kept: an answer may hold a link that is shown once, and only who has the key can read it again. */
export function sealAnswer(key: string, answer: string): Buffer {
  const iv = randomBytes(IV)
  const cipher = createCipheriv(ALGORITHM, secretOf(key), iv)
  const sealed = Buffer.concat([cipher.update(gzipSync(answer)), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), sealed])
}

/** The answer that was sealed with this key. */
export function openAnswer(key: string, sealed: Buffer): string {
  const decipher = createDecipheriv(ALGORITHM, secretOf(key), sealed.subarray(0, IV))
  decipher.setAuthTag(sealed.subarray(IV, IV + TAG))
  const kept = Buffer.concat([decipher.update(sealed.subarray(IV + TAG)), decipher.final()])
  // one that an earlier build kept is JSON as it stands
  return (isPacked(kept) ? gunzipSync(kept) : kept).toString('utf8')
}

const isPacked = (kept: Buffer) => kept[0] === 0x1f && kept[1] === 0x8b

const secretOf = (key: string) => Buffer.from(hkdfSync('sha256', key, '', 'answer to a done act', 32))
