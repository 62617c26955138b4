import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buildSchema, type GraphQLObjectType, Kind, OperationTypeNode, parse } from 'graphql'
import { expect, inject } from 'vitest'
import type { TestProject } from 'vitest/node'
import { succeeded } from './ask-once.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder in which each worker writes down what its tests had answered. */
    answeredIn: string
  }
}

/** Tests that stand beside a noun; what `test/` makes from the schema asks for everything, and does not count. */
const OF_A_NOUN = /\/src\//
const SCHEMA = new URL('../schema.graphql', import.meta.url)

/**
 * Fails a whole run in which some query or mutation was answered in no test of a noun, a mutation with its success. It looks
 * at what was answered and not at documents: many are put together from parts.
 */
export default function allAnswered(project: TestProject) {
  const folder = mkdtempSync(path.join(tmpdir(), 'journeyline-answered-'))
  project.provide('answeredIn', folder)
  return async () => {
    const answered = new Set(
      readdirSync(folder).flatMap((name) => readFileSync(path.join(folder, name), 'utf8').split('\n')),
    )
    rmSync(folder, { recursive: true })
    if (!(await isWhole(project))) return
    const missing = rootFields().filter((field) => !answered.has(field))
    if (missing.length > 0)
      throw new Error(`No test beside a noun has these answered: ${missing.join(', ')}.`)
  }
}

/** Writes down which fields a document of a noun's test had answered. */
export function noteAnswered(document: string, { data }: { data?: Record<string, unknown> | null }) {
  if (!data || !OF_A_NOUN.test(expect.getState().testPath ?? '')) return
  const fields = rootSelections(document).filter(({ key, isMutation }) =>
    isMutation ? succeeded(data[key]) : data[key] != null,
  )
  const lines = fields.map(({ field }) => `${field}\n`).join('')
  if (lines !== '') appendFileSync(path.join(inject('answeredIn'), `${process.pid}`), lines)
}

function rootSelections(document: string) {
  return parse(document).definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? definition.selectionSet.selections.flatMap((one) =>
          one.kind === Kind.FIELD
            ? {
                field: one.name.value,
                key: one.alias?.value ?? one.name.value,
                isMutation: definition.operation === OperationTypeNode.MUTATION,
              }
            : [],
        )
      : [],
  )
}

/** Whether a run was of every noun's tests, not of some files or names. */
async function isWhole(project: TestProject): Promise<boolean> {
  if (project.vitest.config.testNamePattern) return false
  const { testFiles } = await project.globTestFiles()
  const run = new Set(project.vitest.state.getPaths())
  return testFiles.filter((file) => OF_A_NOUN.test(file)).every((file) => run.has(file))
}

function rootFields(): string[] {
  const schema = buildSchema(readFileSync(SCHEMA, 'utf8'))
  const of = (type: GraphQLObjectType | null | undefined) => Object.keys(type?.getFields() ?? {})
  return [...of(schema.getQueryType()), ...of(schema.getMutationType())]
}
