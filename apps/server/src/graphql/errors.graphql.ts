import type { Words } from '@journeyline/domain/words/words'
import {
  AlreadyThereError,
  CHANGED_BY,
  InputError,
  NotFoundError,
  type Refusal,
  RuleError,
  StaleVersionError,
} from '../kernel/errors.ts'
import { badInput } from '../kernel/request-errors.ts'
import { SENTENCES } from '../words/english.ts'
import { requestWord } from '../words/requests.ts'
import { builder, oneOrNull } from './builder.ts'
import { described } from './described.ts'

/** What the API says, for programs: one value for each sentence. */
export const SentenceCode = builder.enumType('SentenceCode', {
  description:
    'Which sentence is said, for programs that react to it or say it in words of their own. The gaps in braces are named in `values`.',
  values: Object.fromEntries(
    Object.entries(SENTENCES).map(([code, sentence]) => [code, { value: code, description: sentence }]),
  ),
})

builder.scalarType('SentenceValues', {
  description:
    'The facts in the gaps of a sentence by name, unformatted: texts, numbers, true or false, days as YYYY-MM-DD, minutes, enum values, null where there is none, lists of these, and further sentences as `{ code, values }`.',
  serialize: (values) => values,
  parseValue: () => {
    throw badInput(requestWord('VALUES_ONLY_GIVEN_OUT'))
  },
})

/** What is said, for people and for programs. */
export const saidFields = (t: ObjectFields, message: string) => ({
  message: t.string({
    description: message,
    resolve: (said, _args, context) => context.say(said as Words),
  }),
  code: t.field({
    type: SentenceCode,
    description: 'Which sentence `message` is, for programs.',
    resolve: (said) => (said as Words).code as never, // every code is a value
  }),
  values: t.field({
    type: 'SentenceValues',
    description: 'The facts that stand in it.',
    resolve: (said) => (said as Words).values,
  }),
})

type ObjectFields = Parameters<NonNullable<Parameters<typeof builder.objectType>[1]['fields']>>[0]

const PATH = 'by the names of fields and, in lists, by indexes from 0: `["entries", "3", "minutes"]`.'

/** Every refusal's interface. */
export const RefusalRef = builder.interfaceRef<Refusal>('Refusal').implement({
  description: 'A no, with its reason and what to do next.',
  resolveType: ({ name }) => name, // each is called what its type is
  fields: (t) => ({
    message: t.string({
      description: 'Why not, and what to do, in a sentence a person can read.',
      resolve: ({ words }, _args, context) => context.say(words),
    }),
    code: t.field({
      type: SentenceCode,
      description: 'Which sentence `message` is, for programs.',
      resolve: ({ words }) => words.code as never, // every code is a value
    }),
    values: t.field({
      type: 'SentenceValues',
      description: 'The facts that stand in it.',
      resolve: ({ words }) => words.values,
    }),
    path: t.exposeStringList('path', {
      description: `Where in \`input\` it is, ${PATH} Of several places the first; empty when it is about none.`,
    }),
  }),
})

const FieldProblem = builder.objectRef<InputError['fields'][number]>('FieldProblem').implement({
  description: 'What is wrong with one field of the input.',
  fields: (t) => ({
    path: t.exposeStringList('path', { description: `Where in \`input\` the field is, ${PATH}` }),
    ...saidFields(t, 'What is wrong and what to write instead.'),
  }),
})

builder.objectType(InputError, {
  name: 'InputError',
  description: 'The input is wrong: which fields, and why. Nothing was changed.',
  interfaces: [RefusalRef],
  fields: (t) => ({
    fields: t.field({
      type: [FieldProblem],
      resolve: (error) => error.fields,
      description: 'Every wrong field.',
    }),
  }),
})

builder.objectType(RuleError, {
  name: 'RuleError',
  description: 'A rule of the program says no. Nothing was changed.',
  interfaces: [RefusalRef],
})

builder.objectType(AlreadyThereError, {
  name: 'AlreadyThereError',
  description:
    'It is there already, and may be there once. Nothing was changed. Whoever asks for just what stands there is not refused: it is done, and answered with that.',
  // a row of a batch may be refused so, whoever signs in to it
  extensions: { inEverySchema: true },
  interfaces: [RefusalRef],
  fields: (t) => ({
    existing: t.field({
      type: builder.nodeInterfaceRef(),
      description: 'What is there; null when it is not yours to see, or was gone again by now.',
      nullable: true,
      resolve: async ({ existing: known }, _args, context, info) => {
        const existing = typeof known === 'function' ? await known(context.signedIn().db) : known
        return existing && (oneOrNull({ typename: existing.type, id: existing.id }, context, info) as never)
      },
    }),
  }),
})

const MissingObject = builder.objectRef<NotFoundError['missing'][number]>('MissingObject').implement({
  description: 'An id in the input of which there is no object, or none that you may see.',
  fields: (t) => ({
    path: t.exposeStringList('path', { description: `Where in \`input\` the id stands, ${PATH}` }),
    id: t.exposeID('id', { description: 'The id, as it was sent.' }),
  }),
})

builder.objectType(NotFoundError, {
  name: 'NotFoundError',
  description: 'There is no such object, or none that you may see. Nothing was changed.',
  interfaces: [RefusalRef],
  fields: (t) => ({
    missing: t.field({
      type: [MissingObject],
      description:
        'Which, of however many were sent; empty when the input does not name it by an id, as a link does not.',
      resolve: (error) => error.missing,
    }),
  }),
})

const ChangedByEnum = builder.enumType('ChangedBy', {
  description: 'Who changed something since it was read.',
  values: described(CHANGED_BY, {
    YOU: 'You, and nobody else: for example by a request whose answer was lost.',
    SOMEBODY_ELSE: 'Somebody else, perhaps beside you.',
    UNKNOWN: 'Nothing that you may see tells who: a file may have brought it, or the work of others.',
  }),
})

builder.objectType(StaleVersionError, {
  name: 'StaleVersionError',
  description:
    'It was changed since you read it: `expectedVersion` is not its version. Nothing was changed. An edit that asks for nothing but what is so already is done, at whatever version.',
  // what a client understands of refusals is one fragment, whoever signs in to it
  extensions: { inEverySchema: true },
  interfaces: [RefusalRef],
  fields: (t) => ({
    changedBy: t.expose('changedBy', { type: ChangedByEnum, description: 'Who changed it since.' }),
    currentVersion: t.exposeInt('currentVersion', { description: 'The version it has now.' }),
  }),
})
