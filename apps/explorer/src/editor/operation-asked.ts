import { Kind, parse } from 'graphql'

type Asked = { query: string; operationName?: string | null | undefined }

/**
 * What is asked, under the name of an operation that it holds. GraphiQL reads the editor a moment after it changed, and says until
 * then the name of what stood there before; a document with one operation needs none.
 */
export function operationAsked<A extends Asked>(asked: A): A {
  const names = namesIn(asked.query)
  if (!names || names.includes(asked.operationName ?? undefined)) return asked
  return { ...asked, operationName: names.length === 1 ? names[0] : undefined }
}

/** Null for what cannot be read: the server says what is wrong with it. */
function namesIn(query: string): (string | undefined)[] | null {
  try {
    return parse(query).definitions.flatMap((one) =>
      one.kind === Kind.OPERATION_DEFINITION ? [one.name?.value] : [],
    )
  } catch {
    return null
  }
}
