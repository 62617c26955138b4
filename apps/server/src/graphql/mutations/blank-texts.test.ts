import { type GraphQLInputObjectType, GraphQLString, getNamedType, isInputObjectType } from 'graphql'
import { expect, test } from 'vitest'
import { schema } from '../../start/schema.ts'
import { withoutBlanks } from './blank-texts.ts'

/** Every input of a mutation, those within it too. */
const inputs = reached(
  Object.values(schema.getMutationType()!.getFields()).flatMap(({ args }) =>
    args.map(({ type }) => getNamedType(type)).filter(isInputObjectType),
  ),
)

test('a blank text that may be left out is left out, in every input; patches and references say what is wrong with one', () => {
  const kept = inputs.flatMap((type) => {
    const texts = Object.values(type.getFields()).filter((field) => field.type === GraphQLString)
    const sent = Object.fromEntries(texts.map(({ name }) => [name, ' ']))
    const taken = withoutBlanks(sent, type) as Record<string, unknown>
    expect(Object.keys(taken)).toEqual(Object.keys(sent))
    return texts.flatMap(({ name }) => (taken[name] === null ? [] : `${type.name}.${name}`))
  })
  const own = (place: string) =>
    /^\w+PatchInput\./.test(place) || inputs.some((type) => type.isOneOf && place.startsWith(`${type.name}.`))
  expect(kept.filter((place) => !own(place))).toEqual(['HoursInput.reference'])
  expect(kept.length).toBeGreaterThan(20)
})

test('in a list and within other inputs, too; what says something stays as it is', () => {
  const type = schema.getType('RecordHoursInput') as GraphQLInputObjectType
  const entry = { minutes: 60, note: ' Charts ', reference: '' }
  const sent = { entries: [{ ...entry, lateReason: '' }], errorPolicy: 'WHAT_CAN_BE' }
  expect(withoutBlanks(sent, type)).toEqual({ ...sent, entries: [{ ...entry, lateReason: null }] })
})

function reached(types: GraphQLInputObjectType[], known = new Set<GraphQLInputObjectType>()) {
  for (const type of types) {
    if (known.has(type)) continue
    known.add(type)
    reached(
      Object.values(type.getFields())
        .map((field) => getNamedType(field.type))
        .filter(isInputObjectType),
      known,
    )
  }
  return [...known]
}
