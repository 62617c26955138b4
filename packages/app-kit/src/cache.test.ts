import { buildSchema, parse } from 'graphql'
import { expect, test } from 'vitest'
import { plugin } from '../codegen-cache.ts'

const schema = buildSchema(`
  type Query { learners(first: Int, after: String): LearnerConnection!, cohort: Cohort! }
  type Cohort { rows(first: Int, after: String): LearnerConnection!, learners(first: Int, after: String): LearnerConnection! }
  type LearnerConnection { totalCount: Int! }
  interface Refusal { message: String! }
  type RuleError implements Refusal { message: String! }
  type NotFoundError implements Refusal { message: String! }
  interface Condition { met: Boolean! }
  type WorkCondition implements Condition { met: Boolean! }
`)

/** What the cache of an app with these documents is told. */
function facts(...documents: string[]) {
  const text = plugin(
    schema,
    documents.map((document) => ({ document: parse(document) })),
  )
  return Object.fromEntries(
    [...text.matchAll(/export const (\w+) = (\{[^;]*?\n?\})\n/g)].map(([, name, value]) => [
      name,
      JSON.parse(value ?? ''),
    ]),
  )
}

test('lists that a document asks for page by page are joined; one that is asked for once is not', () => {
  const page = `query Page($after: String) { learners(after: $after) { totalCount } cohort { learners { totalCount } } }`
  const part = `fragment Part on Cohort { rows(after: $after) { totalCount } }`
  expect(facts(page, part)).toEqual({
    pagedFields: { Cohort: ['rows'], Query: ['learners'] },
    possibleTypes: {},
  })
})

test('an interface that a document matches by is known with every type behind it', () => {
  const { possibleTypes } = facts(`fragment Refused on Refusal { message }`)
  expect(possibleTypes).toEqual({ Refusal: ['RuleError', 'NotFoundError'] })
})
