import type { ValuesOf } from './values-of.ts'
import { asFacts } from './wording.ts'
import type { Sentences, Words } from './words.ts'

/**
 * Makes the messages of a schema's problems of a noun's sentences: `z.int({ error: problem('CODE') })`. zod lets a problem
 * carry one text and nothing else, so its words travel in that text, as JSON, until an edge says them.
 */
export function problems<Noun extends Sentences>() {
  return <Code extends keyof Noun & string>(
    code: Code,
    ...[values]: keyof ValuesOf<Noun[Code]> extends never
      ? [values?: Record<string, never>]
      : [values: ValuesOf<Noun[Code]>]
  ): string => JSON.stringify({ code, values: asFacts(values ?? {}) } satisfies Words)
}

/** What a schema's problem says. One of zod's own has no words: it is of the shape of what is sent, which the API's types hold. */
export function problemWords({ message }: { message: string }): Words {
  return message.startsWith('{"code":') ? JSON.parse(message) : { code: 'VALUE_UNREADABLE', values: {} }
}
