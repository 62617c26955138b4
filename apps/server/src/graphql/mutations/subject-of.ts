import { type GraphQLInputObjectType, isNonNullType } from 'graphql'

/**
 * Where an input names what its act is about: by the one id that it has to have, or by the link that was sent to somebody. There
 * stands a no that is about the thing as it is and about nothing that was written. None where it names several, or nothing.
 */
export function subjectOf(type: GraphQLInputObjectType): readonly string[] {
  const needed = Object.values(type.getFields()).filter((field) => isNonNullType(field.type))
  const ids = needed.filter((field) => String(field.type) === 'ID!')
  const [subject, ...others] = ids.length > 0 ? ids : needed.filter(({ name }) => name === 'token')
  return subject && others.length === 0 ? [subject.name] : []
}
