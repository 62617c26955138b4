import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { buildSchema, type GraphQLSchema, getDirectiveValues, parse, validate } from 'graphql'
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
  const estimator: ComplexityEstimator = ({ field, args, childComplexity }) => {
    if (field.name === '__typename') return childComplexity
    const weight = Number(getDirectiveValues(cost, field.astNode!)?.weight ?? 1)
    const size = getDirectiveValues(listSize, field.astNode!) as Record<string, never> | undefined
    const sliced = ((size?.slicingArguments ?? []) as string[]).flatMap((name) => {
      const value: unknown = args[name]
      return Array.isArray(value) ? value.length : ((value as number | null) ?? [])
    })
    const count = sliced.length > 0 ? Math.max(...sliced) : (size?.assumedSize ?? 1)
    return weight + count * childComplexity
  }
  return getComplexity({ schema, query: parse(document), variables, estimators: [estimator] })
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
      agree(document, variablesOf(document, { Int: 7 }))
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
