import type { Example } from './example.ts'

/** An example with variables that name what is there, and a key where it wants one: a tab of the editor. */
export type Prepared = {
  word: Example['word']
  tab: { query: string; variables: string; headers: string }
}

/** Asks for what examples begin with. Where there is nothing to name, a variable is left for whoever runs it. */
export const prepared = (examples: readonly Example[], given: Given) =>
  Promise.all(examples.map((example) => prepare(example, given)))

type Given = { ask(query: string): Promise<{ data?: unknown }>; today(): string }

async function prepare(example: Example, { ask, today }: Given): Promise<Prepared> {
  const { word, document, find, keyed } = example
  const key = crypto.randomUUID()
  const found = find ? (await ask(find).catch(() => null))?.data : {}
  const variables = found ? example.variables({ found: found as never, today: today(), key }) : {}
  return {
    word,
    tab: {
      query: document,
      variables: JSON.stringify(variables, null, 2),
      headers: keyed ? JSON.stringify({ 'Idempotency-Key': key }, null, 2) : '',
    },
  }
}
