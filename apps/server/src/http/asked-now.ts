import { AsyncLocalStorage } from 'node:async_hooks'
import type { Words } from '@journeyline/domain/words/words'

/** The request that is being answered, for what is told of an answer where nobody hands the request over. */
export interface AskedNow {
  requestId: string
  /** Says words in the language that the request asks for. */
  say(words: Words): string
  /** Whether something may have been done: then the answer tells of it, also where that is long. */
  acts: boolean
}

const now = new AsyncLocalStorage<AskedNow>()

export const answeringRequest = <Result>(asked: AskedNow, work: () => Result): Result => now.run(asked, work)

/** Undefined where no request is answered, as in a test that asks the API without one. */
export const askedNow = (): AskedNow | undefined => now.getStore()
