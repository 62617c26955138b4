import type { ApolloServerPlugin } from '@apollo/server'
import type { FormattedExecutionResult } from 'graphql'
import { askedNow } from '../../http/asked-now.ts'
import type { ErrorCode } from '../../kernel/error-codes.ts'
import { saying } from '../../kernel/request-errors.ts'
import { requestWord } from '../../words/requests.ts'
import type { Context } from '../context.ts'

/** Characters of an answer; what it costs bounds how many values there are, and not how long they are. */
export const MOST_OF_ANSWER = 8_000_000

/** The same of an answer that tells what was done, which is worth more than what was asked for: as long as hundreds of rows are. */
export const MOST_OF_ACTS_ANSWER = 32_000_000

/** Notes that an operation acts: its answer may be longer, as what it tells of is done. */
export const notesActs: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation }) {
        const asked = askedNow()
        if (asked && operation?.operation === 'mutation') asked.acts = true
      },
    }
  },
}

/**
 * An answer as it is sent: with the request's id wherever it tells of an error, and refused where it is too long. Of acts it then still
 * says what each says of itself: whether it was done.
 */
export function answerText(result: FormattedExecutionResult): string {
  const text = textOf(result)
  const asked = askedNow()
  const limit = asked?.acts ? MOST_OF_ACTS_ANSWER : MOST_OF_ANSWER
  if (text.length <= limit) return text
  const words = requestWord('ANSWER_TOO_LARGE', { length: text.length, limit })
  const code: ErrorCode = 'ANSWER_TOO_LARGE'
  const { sentence, values } = saying(words)
  const message = asked?.say(words) ?? words.code
  const data = asked?.acts && result.data ? typesOf(result.data) : null
  return textOf({ errors: [{ message, extensions: { code, sentence, values } }], data })
}

/** Of each act the type of what it answered, where that was asked for. */
function typesOf(data: Record<string, unknown>): Record<string, unknown> {
  const types = Object.entries(data).map(([name, answered]) => {
    const { __typename } = (answered ?? {}) as { __typename?: unknown }
    return [name, typeof __typename === 'string' ? { __typename } : null]
  })
  return Object.fromEntries(types)
}

function textOf({ errors, ...result }: FormattedExecutionResult): string {
  const told = errors && {
    errors,
    extensions: { ...result.extensions, requestId: askedNow()?.requestId },
  }
  return `${JSON.stringify({ ...told, ...result, ...(told && { extensions: told.extensions }) })}\n`
}
