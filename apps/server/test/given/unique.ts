import { randomUUID } from 'node:crypto'

/** A word nobody else used. */
export const unique = (word: string) => `${word}-${randomUUID().slice(0, 8)}`
