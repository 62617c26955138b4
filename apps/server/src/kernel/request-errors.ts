import type { Words } from '@journeyline/domain/words/words'
import { GraphQLError } from 'graphql'
import { requestWord } from '../words/requests.ts'
import { say } from '../words/say.ts'
import type { ErrorCode } from './error-codes.ts'
import type { Viewer } from './viewer.ts'

/** Under it an error keeps its words, which are said in the language of who asks; JSON, and so no answer, knows it. */
export const SAYS = Symbol('says')

/** What an error says, for its extensions: the sentence by its code, and the facts in it by name. */
export function saying(words: Words) {
  const { code: sentence, values } = words
  return { sentence, values, [SAYS]: words }
}

/** What an error of the API says, as `saying` put it there; null where it is none. */
export function saidBy(error: unknown): Words | null {
  return error instanceof GraphQLError ? ((error.extensions as { [SAYS]?: Words })[SAYS] ?? null) : null
}

/** An error of the API itself, by the code that clients know it by. */
export function requestError(code: ErrorCode, words: Words, extensions: object = {}): GraphQLError {
  return new GraphQLError(say(words), { extensions: { code, ...extensions, ...saying(words) } })
}

/** The field is not for this viewer: nobody is signed in, or somebody without the role. */
export function notAllowed(viewer: Viewer): GraphQLError {
  return viewer.kind === 'ANONYMOUS'
    ? requestError('UNAUTHENTICATED', notAllowedWords(viewer))
    : requestError('FORBIDDEN', notAllowedWords(viewer))
}

/** The same in words. */
export const notAllowedWords = ({ kind }: Viewer): Words =>
  requestWord(kind === 'ANONYMOUS' ? 'SIGN_IN_FIRST' : 'NOT_ALLOWED')

/** An argument of a query can't be used, and why. */
export const badInput = (words: Words, extensions?: { inputPath: string[] }) =>
  requestError('BAD_USER_INPUT', words, extensions)

/** Something is larger than it may be. */
export const tooLarge = (words: Words, extensions?: object) =>
  requestError('INPUT_TOO_LARGE', words, extensions)

/** Too much of something for now, and after how many seconds it may be tried again. */
export const rateLimited = (words: Words, seconds: number) =>
  requestError('RATE_LIMITED', words, { retryAfterSeconds: seconds })
