import { createHash, randomBytes } from 'node:crypto'

/** A new token for a link, of 256 random bits: shown once, never stored. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** What is stored of a token: its SHA-256. It needs no salt, for nobody guesses 256 bits. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex')
