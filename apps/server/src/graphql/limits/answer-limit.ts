import type { ApolloServerPlugin } from '@apollo/server'
import type { FormattedExecutionResult } from 'graphql'
import { askedNow } from '../../http/asked-now.ts'
import type { ErrorCode } from '../../kernel/error-codes.ts'
import { saying } from '../../kernel/request-errors.ts'
import { requestWord } from '../../words/requests.ts'
import type { Context } from '../context.ts'

/** Characters of an answer; what it costs bounds how many values there are, and not how long they are. */
export const MOST_OF_ANSWER = 8_000_000

/** Notes that an operation acts: its answer may be long, as what it tells of is done. */
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

/** An answer as it is sent: with the request's id wherever it tells of an error, and refused where it is too long. */
export function answerText(result: FormattedExecutionResult): string {
  const text = textOf(result)
  const asked = askedNow()
  if (text.length <= MOST_OF_ANSWER || asked?.acts) return text
  const words = requestWord('ANSWER_TOO_LARGE', { length: text.length, limit: MOST_OF_ANSWER })
  const code: ErrorCode = 'ANSWER_TOO_LARGE'
  const { sentence, values } = saying(words) as { sentence?: string; values?: object }
  const message = asked?.say(words) ?? words.code
  return textOf({ errors: [{ message, extensions: { code, sentence, values } }], data: null })
}

function textOf({ errors, ...result }: FormattedExecutionResult): string {
  const told = errors && {
    errors,
    extensions: { ...result.extensions, requestId: askedNow()?.requestId },
  }
  return `${JSON.stringify({ ...told, ...result, ...(told && { extensions: told.extensions }) })}\n`
}
