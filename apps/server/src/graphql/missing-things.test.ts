import { isReferencedType } from '@journeyline/domain/references/external-reference'
import { type GraphQLInputType, getNamedType, isInputObjectType, isListType, isNonNullType } from 'graphql'
import { uuidv7 } from 'uuidv7'
import { beforeAll, describe, expect, test } from 'vitest'
import { useWorld } from '../../test/kit.ts'
import { objectType, selectionOf } from '../../test/selections.ts'
import { inputOf } from '../../test/values.ts'
import type { SignedIn } from '../kernel/viewer.ts'
import { schemaOf } from '../start/schema.ts'
import { sealId } from './global-id.ts'

const world = useWorld()
const askers: Partial<Record<'STAFF_ADMIN' | 'EMPLOYER', SignedIn>> = {}
beforeAll(async () => {
  askers.STAFF_ADMIN = await world.given.staff('STAFF_ADMIN')
  askers.EMPLOYER = await world.given.employerPerson()
})

/** Of what ids are asked for most. */
const SOME_TYPES = ['Cohort', 'Competency', 'Enrollment', 'Learner', 'Placement', 'Program']

/** Where ids stand in an argument, and the type of the whole. */
interface IdAsked {
  field: string
  argument: string
  path: string[]
  type: GraphQLInputType
}

function idsIn(type: GraphQLInputType, path: string[]): string[][] {
  if (isNonNullType(type)) return idsIn(type.ofType, path)
  if (isListType(type)) return idsIn(type.ofType, [...path, '0'])
  if (isInputObjectType(type))
    return Object.values(type.getFields()).flatMap((field) => idsIn(field.type, [...path, field.name]))
  return type.name === 'ID' ? [path] : []
}

const asked = (role: 'STAFF_ADMIN' | 'EMPLOYER'): IdAsked[] =>
  Object.values(objectType('Query', schemaOf[role]).getFields()).flatMap(({ name: field, args }) =>
    args
      // an employer may ask of no cohort, which is said before it is looked for
      .filter(({ name }) => !(role === 'EMPLOYER' && field === 'pipelineSnapshot' && name === 'cohortId'))
      .flatMap(({ name: argument, type }) =>
        idsIn(type, [argument]).map((path) => ({ field, argument, path, type })),
      ),
  )

/** The value of an argument that holds an id at the path, and nothing else that is not required. */
function holding(type: GraphQLInputType, [, ...path]: string[], id: string): unknown {
  if (path.length === 0) return id
  const plain = isNonNullType(type) ? type.ofType : type
  if (isListType(plain)) return [holding(plain.ofType, path, id)]
  const inner = isInputObjectType(plain) ? plain.getFields()[path[0]!]! : undefined
  return { ...(inputOf(plain) as object), [path[0]!]: holding(inner!.type, path, id) }
}

describe.each(['STAFF_ADMIN', 'EMPLOYER'] as const)('given %s', (role) => {
  const ask = async ({ field, argument, path, type }: IdAsked, id: string) => {
    const definition = objectType('Query', schemaOf[role]).getFields()[field]!
    const others = definition.args.filter(
      (arg) => arg.name !== argument && isNonNullType(arg.type) && arg.defaultValue === undefined,
    )
    const program = sealId('Program', (await world.given.program()).id)
    const version = sealId('ProgramVersion', uuidv7())
    const known = (name: string) => (name === 'programId' ? program : version)
    const values = [
      [argument, type, holding(type, path, id)] as const,
      ...others.map(
        ({ name, type }) =>
          [name, type, getNamedType(type).name === 'ID' ? known(name) : inputOf(type)] as const,
      ),
    ]
    const declared = values.map(([name, type]) => `$${name}: ${type}`).join(', ')
    const call = `${field}(${values.map(([name]) => `${name}: $${name}`).join(', ')})`
    const document = `query (${declared}) { ${selectionOf(definition, 3).replace(field, call)} viewer { role } }`
    const { data, errors } = await world.ask(
      askers[role]!,
      document,
      Object.fromEntries(values.map(([name, , value]) => [name, value])),
    )
    return { data: data?.[field], errors, viewer: data?.viewer }
  }

  test.each(asked(role).map((one) => [`${one.field} ${one.path.join('.')}`, one] as const))(
    'a text that is no id, as %s, is one error with its place',
    async (_name, one) => {
      for (const text of ['x', '', 'learner:payroll:1']) {
        const { errors } = await ask(one, text)
        expect(errors?.map(({ extensions }) => extensions)).toMatchObject([
          { code: 'MALFORMED_ID', inputPath: one.path },
        ])
      }
    },
  )

  // hours of a cohort or program are found by their enrollments, which no employer reaches
  const found = asked(role).filter(
    ({ field, path }) =>
      !(
        role === 'EMPLOYER' &&
        ['hoursToDecide', 'hoursEntries'].includes(field) &&
        ['cohortId', 'programId'].includes(path.at(-1)!)
      ),
  )
  test.each(found.map((one) => [`${one.field} ${one.path.join('.')}`, one] as const))(
    'the id of what is not there finds nothing, as %s; one of something else, or its reference, is one error with its place',
    async (_name, one) => {
      let taken = 0
      for (const type of SOME_TYPES) {
        const { data, errors, viewer } = await ask(one, sealId(type, uuidv7()))
        if (errors) {
          expect(errors.map(({ extensions }) => extensions)).toMatchObject([
            { code: 'ID_OF_ANOTHER_TYPE', inputPath: one.path },
          ])
        } else {
          taken++
          expect(viewer).toEqual({ role })
          expect(
            data === null || /^\[(null)?\]$/.test(JSON.stringify(data)) || Object.keys(data).length > 0,
          ).toBe(true)
        }
        if (!isReferencedType(type)) continue
        const named = await ask(one, `${type}:payroll:nothing-yet`)
        expect(named.data).toEqual(data)
        expect(named.errors?.map(({ extensions }) => extensions)).toEqual(
          errors?.map(({ extensions }) => extensions),
        )
      }
      expect(taken).toBeLessThanOrEqual(one.field.startsWith('node') ? SOME_TYPES.length : 1)
    },
  )
})
