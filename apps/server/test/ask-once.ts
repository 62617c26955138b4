import { randomUUID } from 'node:crypto'
import { parse } from 'graphql'
import { expect } from 'vitest'
import type { Viewer } from '../src/kernel/viewer.ts'
import { KeyedAct } from '../src/once/keyed-act.ts'

interface Answered {
  data?: Record<string, { __typename?: string } | null> | null
  errors?: unknown
}

/** Asks with an act, or without one. */
type Asking<Answer> = (act: KeyedAct | null) => Promise<Answer>

/**
 * Whatever any test does, it does under a key, and then sends the same once more, as somebody does whose answer was
 * lost: that has to bring the same answer, and whatever the test looks at afterwards is to be there once. An act that
 * was done without its key being written down would be done twice, and fails here.
 */
export async function askOnce<Answer extends Answered>(
  viewer: Viewer,
  document: string,
  asking: Asking<Answer>,
): Promise<Answer> {
  const fields = mutationFields(document)
  if (fields.length !== 1) return asking(null)
  const key = randomUUID()
  const act = () => new KeyedAct(key, viewer.kind === 'ANONYMOUS' ? null : viewer.personId)
  const first = act()
  const answer = await asking(first)
  if (first.done) expect(await asking(act()), `${fields[0]} is sent again`).toEqual(answer)
  else {
    const [result] = Object.values(answer.data ?? {})
    expect(!answer.errors && succeeded(result), `${fields[0]} without its key`).toBe(false)
  }
  return answer
}

function mutationFields(document: string): string[] {
  try {
    return parse(document).definitions.flatMap((definition) =>
      definition.kind === 'OperationDefinition' && definition.operation === 'mutation'
        ? definition.selectionSet.selections.flatMap((one) => (one.kind === 'Field' ? one.name.value : []))
        : [],
    )
  } catch {
    return [] // a test of what can't be read
  }
}

/** Whether what a mutation answers is its success. */
export function succeeded(result: unknown): boolean {
  if (typeof result !== 'object' || result === null) return false
  if (!('__typename' in result))
    throw new Error('A test asks a mutation for __typename: by it a success is known.')
  return String(result.__typename).endsWith('Success')
}
