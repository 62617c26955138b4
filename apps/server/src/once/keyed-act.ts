import { createHash } from 'node:crypto'
import { GraphQLError } from 'graphql'
import type { Once, Writing } from '../kernel/once.ts'
import { requestError } from '../kernel/request-errors.ts'
import { requestWord } from '../words/requests.ts'

/** What a client may call an act: long enough that nobody else comes to the same by chance. */
const KEY = /^[\x21-\x7e]{16,100}$/

/**
 * An act that its sender gave a key (the header Idempotency-Key). Its first transaction writes the key down, so that
 * act and key are there together or not at all: a refusal or a failure leaves the key free.
 */
export class KeyedAct {
  readonly key: string
  /** What the row is found by: whoever else sends the same key means another act. */
  readonly hash: Buffer
  #fingerprint: Buffer | null = null
  #done = false

  /** `who` is the person, or null where nobody is signed in. */
  constructor(key: string, who: string | null) {
    this.key = key
    this.hash = sha256([who, key])
  }

  /** From here on the key counts: what was asked is known, in whatever order its parts were named. */
  asks(facts: unknown): void {
    this.#fingerprint = sha256(facts)
  }

  /** Whether this act asks for something, so that its key counts. */
  get asked(): boolean {
    return this.#fingerprint !== null
  }

  /** Whether this request has done it, for good. */
  get done(): boolean {
    return this.#done
  }

  /** Whether what was done under the key is what is asked for now. */
  isSame(fingerprint: Uint8Array): boolean {
    return this.#fingerprint?.equals(fingerprint) ?? false
  }

  readonly once: Once = async (begin, work) => {
    // one act is one transaction; what goes on after it, such as an import in the background, is part of it
    if (!this.asked || this.#done) return begin(work)
    const result = await begin(async (tx) => {
      await this.#claim(tx)
      return work(tx)
    })
    this.#done = true
    return result
  }

  /** Of two at once the second waits here until the first is through. */
  async #claim(tx: Writing): Promise<void> {
    const written = await tx.$executeRaw`
      insert into done_act (key, fingerprint) values (${this.hash}, ${this.#fingerprint}) on conflict do nothing`
    if (written === 0) throw alreadyDone()
  }
}

/** Whether it can be a key at all. */
export const isKey = (key: string): boolean => KEY.test(key)

/** It is done, and what was answered is not known any more. */
export const alreadyDone = () => requestError('ALREADY_DONE', requestWord('ALREADY_DONE'))

export const isAlreadyDone = (error: unknown): boolean =>
  error instanceof GraphQLError && error.extensions.code === 'ALREADY_DONE'

const sha256 = (value: unknown) => createHash('sha256').update(JSON.stringify(value, sorted)).digest()

/** Objects by their names: many clients have no order of them, and send the same in another one. */
const sorted = (_name: string, value: unknown) =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
    : value
