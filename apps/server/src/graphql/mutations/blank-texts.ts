import {
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  GraphQLString,
  getNullableType,
  isInputObjectType,
  isListType,
} from 'graphql'

/**
 * What was sent, in which a blank text that may be left out is left out: an empty cell of somebody's table is no text. A patch says by
 * leaving out that something stays, and its own rule refuses a blank one; so does what is named in one of several ways, and a
 * reference by which a thing is written once (`neverBlank`).
 */
export function withoutBlanks(value: unknown, type: GraphQLInputType): unknown {
  const bare = getNullableType(type)
  if (Array.isArray(value) && isListType(bare)) return value.map((item) => withoutBlanks(item, bare.ofType))
  if (!isInputObjectType(bare) || typeof value !== 'object' || value === null) return value
  const fields = bare.getFields()
  return Object.fromEntries(
    Object.entries(value).map(([name, sent]) => {
      const field = fields[name]
      if (!field) return [name, sent]
      return [name, isBlank(sent) && mayBeLeftOut(field, bare) ? null : withoutBlanks(sent, field.type)]
    }),
  )
}

/** Whether a blank text in the field is none. */
export const mayBeLeftOut = (field: GraphQLInputField, of: GraphQLInputObjectType): boolean =>
  field.type === GraphQLString &&
  !of.isOneOf &&
  !of.name.endsWith('PatchInput') &&
  field.extensions.neverBlank !== true

const isBlank = (sent: unknown) => typeof sent === 'string' && sent.trim() === ''
