import {
  astFromValue,
  type ConstDirectiveNode,
  type GraphQLDirective,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isObjectType,
  isUnionType,
  Kind,
  parse,
  print,
  printSchema,
} from 'graphql'
import { costDirective, listSizeDirective } from '../limits/cost-directives.ts'
import { costOfField, costOfType, sizeOfField } from '../limits/cost-of.ts'
import { alphabetical } from './alphabetical.ts'
import { isNullOnError, semanticNonNullDirective } from './root-fields.ts'

/** A schema as it is printed: in dictionary order, and beside each field what it costs, and whether only an error makes it null. */
export function printed(schema: GraphQLSchema): string {
  const inPages = new Set(sizedFields(schema))
  const sdl = alphabetical(printSchema(schema))
  // the text as it is printed keeps its empty lines, which a tree has not
  const definitions = parse(sdl).definitions.map((definition) => {
    const fields =
      definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.INTERFACE_TYPE_DEFINITION
        ? (definition.fields ?? [])
        : []
    const name = 'name' in definition ? definition.name!.value : ''
    const { start, end } = definition.loc!
    const pieces: string[] = []
    let written = start
    const each = costOfType(schema.getType(name))
    if (each > 0 && 'name' in definition) {
      written = definition.name!.loc!.end
      pieces.push(sdl.slice(start, written), ` ${print(cost(each))}`)
    }
    for (const field of fields) {
      const noted = notesOf(schema, name, field.name.value, inPages).map(print)
      pieces.push(sdl.slice(written, field.loc!.end), ...noted.map((note) => ` ${note}`))
      written = field.loc!.end
    }
    return { name, text: pieces.join('') + sdl.slice(written, end) }
  })
  // directives stand among the types, as the linters want it
  const inOrder = definitions.sort((one, other) => one.name.localeCompare(other.name, 'en'))
  return inOrder.map(({ text }) => text).join('\n\n')
}

function notesOf(schema: GraphQLSchema, typename: string, name: string, inPages: Set<string>) {
  const field = fieldsOf(schema, typename)[name]!
  const { weight = 1 } = costOfField(field)
  const size = inPages.has(`${typename}.${field.name}`) ? costOfField(field).size : sizeOfField(field)
  const lists = new Set(answersOf(field).flatMap((answer) => Object.keys(fieldsOf(schema, answer.name))))
  return [
    ...(weight === 1 ? [] : [cost(weight)]),
    ...(size
      ? [
          directive(listSizeDirective, {
            assumedSize: size.assumed,
            requireOneSlicingArgument: size.slicing && false,
            sizedFields: size.sized?.filter((list) => lists.has(list)),
            slicingArguments: size.slicing,
          }),
        ]
      : []),
    ...(isNullOnError(field) ? [directive(semanticNonNullDirective, {})] : []),
  ]
}

/** Every list whose length the field around it says, as `Type.field`. */
const sizedFields = (schema: GraphQLSchema) =>
  Object.keys(schema.getTypeMap()).flatMap((typename) =>
    Object.values(fieldsOf(schema, typename)).flatMap((field) =>
      (sizeOfField(field)?.sized ?? []).flatMap((list) =>
        answersOf(field).map((answer) => `${answer.name}.${list}`),
      ),
    ),
  )

/** The type that a field gives, or each that it may give. */
function answersOf(field: GraphQLField<unknown, unknown>): readonly GraphQLNamedType[] {
  const answer = getNamedType(field.type)
  return isUnionType(answer) ? answer.getTypes() : [answer]
}

function fieldsOf(schema: GraphQLSchema, typename: string) {
  const type = schema.getType(typename)
  return isObjectType(type) || isInterfaceType(type) ? type.getFields() : {}
}

const cost = (weight: number) => directive(costDirective, { weight: String(weight) })

function directive({ name, args }: GraphQLDirective, values: Record<string, unknown>): ConstDirectiveNode {
  return {
    kind: Kind.DIRECTIVE,
    name: { kind: Kind.NAME, value: name },
    arguments: args.flatMap(({ name, type }) =>
      values[name] === undefined
        ? []
        : [
            {
              kind: Kind.ARGUMENT,
              name: { kind: Kind.NAME, value: name },
              value: astFromValue(values[name], type)!,
            },
          ],
    ) as ConstDirectiveNode['arguments'],
  }
}
