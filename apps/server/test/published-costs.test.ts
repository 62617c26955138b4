import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import {
  buildSchema,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLSchema,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  Kind,
  parse,
  type SelectionSetNode,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity'
import { describe, expect, test } from 'vitest'
import { COST_LIMITS } from '../src/graphql/limits/costs.ts'
import { schemaOf } from '../src/start/schema.ts'
import { costOfDocument } from './cost-of-document.ts'
import { operationsOf } from './documents.ts'
import { askableFields, objectType, selectionOf } from './selections.ts'
import { variablesOf } from './values.ts'

const published = (file: string) => buildSchema(readFileSync(new URL(`../${file}`, import.meta.url), 'utf8'))

/** What a client knows: the printed schema, and the two directives in it. */
function costByClient(schema: GraphQLSchema, document: string, variables: Record<string, unknown>) {
  const [cost, listSize] = [schema.getDirective('cost')!, schema.getDirective('listSize')!]
  const sizeOf = (field: GraphQLField<unknown, unknown>, args: Record<string, unknown>) => {
    const size = getDirectiveValues(listSize, field.astNode!) as Record<string, never> | undefined
    const sliced = ((size?.slicingArguments ?? []) as string[]).flatMap((place) => {
      const value = place.split('.').reduce<unknown>((input, name) => Object(input)[name], args)
      return Array.isArray(value) ? value.length : ((value as number | null) ?? [])
    })
    const count: number = sliced.length > 0 ? Math.max(...sliced) : (size?.assumedSize ?? 1)
    return { count, lists: size?.sizedFields as readonly string[] | undefined }
  }
  const query = parse(document)
  /** The lists whose length a field around them says. */
  const sized = new Map<FieldNode, number>()
  const types = new TypeInfo(schema)
  const noteLists = (node: FieldNode) => {
    const field = types.getFieldDef()
    if (!field?.astNode) return
    const { count, lists } = sizeOf(field, getArgumentValues(field, node, variables))
    for (const list of lists ? fieldsIn(node.selectionSet, query) : [])
      if (lists!.includes(list.name.value)) sized.set(list, count)
  }
  visit(query, visitWithTypeInfo(types, { Field: noteLists }))
  const estimator: ComplexityEstimator = ({ field, args, childComplexity, node }) => {
    if (field.name === '__typename') return childComplexity
    const weight = Number(getDirectiveValues(cost, field.astNode!)?.weight ?? 1)
    const { count, lists } = sizeOf(field, args)
    const type = getNamedType(field.type).astNode
    const each = Number((type && getDirectiveValues(cost, type as never)?.weight) ?? 0)
    return weight + (sized.get(node as FieldNode) ?? (lists ? 1 : count)) * (each + childComplexity)
  }
  return getComplexity({ schema, query, variables, estimators: [estimator] })
}

/** The fields of a selection, those in its fragments too. */
function fieldsIn(selections: SelectionSetNode | undefined, document: DocumentNode): FieldNode[] {
  return (selections?.selections ?? []).flatMap((one) => {
    if (one.kind === Kind.FIELD) return [one]
    if (one.kind === Kind.INLINE_FRAGMENT) return fieldsIn(one.selectionSet, document)
    const named = document.definitions.find(
      (of) => of.kind === Kind.FRAGMENT_DEFINITION && of.name.value === one.name.value,
    )
    return fieldsIn((named as FragmentDefinitionNode).selectionSet, document)
  })
}

/** The same with three items in each list, so that its length counts. */
const threeOfEach = (value: unknown): unknown => {
  if (Array.isArray(value)) return [value[0], value[0], value[0]].map(threeOfEach)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, threeOfEach(inner)]))
}

const VIEWERS = [
  { app: 'admin', role: 'STAFF_ADMIN', file: 'schema.staff-admin.graphql' },
  { app: 'employer', role: 'EMPLOYER', file: 'schema.employer.graphql' },
] as const

describe.each(VIEWERS)(
  'given the schema that is printed for the $app app, what a client works out is what the server counts',
  ({ app, role, file }) => {
    const theirs = published(file)
    const agree = (document: string, variables: Record<string, unknown>) => {
      expect(validate(theirs, parse(document)).map(({ message }) => message)).toEqual([])
      expect(costByClient(theirs, document, variables)).toBe(
        costOfDocument(schemaOf[role], document, variables).complexity,
      )
    }

    test.each([...operationsOf(app)])('%s', (_name, document) => {
      agree(
        document,
        threeOfEach(variablesOf(document, { Int: 7 }, schemaOf[role])) as Record<string, unknown>,
      )
    })

    const fields = askableFields(objectType('Query', schemaOf[role]))
    test.each(fields.map((field) => [field.name, field] as const))(
      'a part of all that %s leads to',
      (name, field) => {
        const whole = selectionOf(field, 3)
        const isPage = field.args.some((arg) => arg.name === 'first')
        fc.assert(
          fc.property(fc.integer({ min: 0, max: 1000 }), fc.boolean(), (first, withArgument) => {
            const asked = isPage && withArgument ? whole.replace(name, `${name}(first: ${first})`) : whole
            agree(`{ one: ${asked} other: ${name} ${whole.slice(name.length)} }`, {})
          }),
          { numRuns: 8 },
        )
      },
    )
  },
)

test('given what a client works out, then it knows beforehand what is refused', () => {
  const theirs = published('schema.staff-admin.graphql')
  const page = (first: number) =>
    `{ learners(first: ${first}) { edges { node { enrollments(first: 30) { edges { node { id stage } } } } } } }`
  expect(costByClient(theirs, page(100), {})).toBe(5 + 100 * (1 + 5 + 30 * 3))
  expect(costByClient(theirs, page(100), {})).toBeLessThan(COST_LIMITS.complexity)
})
