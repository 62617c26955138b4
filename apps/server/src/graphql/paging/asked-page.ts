import { GraphQLError } from 'graphql'
import { badInput, requestError } from '../../kernel/request-errors.ts'
import { requestWord } from '../../words/requests.ts'
import { anotherList, openCursor } from './cursor.ts'

type Args = Record<string, unknown>
interface Places {
  after?: string | null
  before?: string | null
}

/** The places that a page's arguments name; refuses arguments that no page can answer. */
export function checkedPage(
  { first, last, after, before }: Args,
  most: number,
  place: (cursor: string) => string,
): Places {
  for (const [name, size] of Object.entries({ first, last })) {
    if (size === null || size === undefined) continue
    if ((size as number) < 0)
      throw badInput(
        requestWord('PAGE_SIZE_NEGATIVE', { argument: name, size: size as number, most }),
        at(name),
      )
    if ((size as number) > most) {
      const words = requestWord('PAGE_TOO_LARGE', { argument: name, size: size as number, most })
      throw requestError('PAGE_TOO_LARGE', words, at(name))
    }
  }
  if (typeof first === 'number' && typeof last === 'number')
    throw badInput(requestWord('PAGE_FIRST_AND_LAST'), at('last'))
  if (after && before) throw badInput(requestWord('PAGE_AFTER_AND_BEFORE'), at('before'))
  if (typeof first === 'number' && before)
    throw badInput(requestWord('PAGE_CURSOR_OF_OTHER_END'), at('before'))
  if (typeof last === 'number' && after) throw badInput(requestWord('PAGE_CURSOR_OF_OTHER_END'), at('after'))
  const placeOf = (cursor: unknown) => (typeof cursor === 'string' ? place(cursor) : null)
  return { after: placeOf(after), before: placeOf(before) }
}

const at = (argument: string) => ({ inputPath: [argument] })

/**
 * An error of a page's arguments with the coordinate of the argument, such as `Placement.hoursEntries(first:)`: a list within another is
 * planned with the one around it, at whose path the error then stands.
 */
export function ofPage(field: string, { after }: Args, error: unknown): unknown {
  if (!(error instanceof GraphQLError)) return error
  const said = (error.extensions.inputPath as string[] | undefined)?.[0]
  const cursor = after === null || after === undefined ? 'before' : 'after'
  const argument = said ?? cursor
  return new GraphQLError(error.message, {
    extensions: { ...error.extensions, inputPath: [argument], coordinate: `${field}(${argument}:)` },
  })
}

/** Opens cursors of a list in an order, and refuses those of another. */
export const placeIn = (list: string) => (cursor: string) => {
  const place = openCursor(cursor)
  if (!place.startsWith(`${list} `)) throw anotherList()
  return place.slice(list.length + 1)
}
