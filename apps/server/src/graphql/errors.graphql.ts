import { InputError, NotFoundError, type Refusal, RuleError, StaleVersionError } from '../kernel/errors.ts'
import { builder } from './builder.ts'

/** Every refusal's interface. */
export const RefusalRef = builder.interfaceRef<Refusal>('Refusal').implement({
  description: 'A no, with its reason and what to do next.',
  fields: (t) => ({
    message: t.exposeString('message', {
      description: 'Why not, and what to do, in a sentence a person can read.',
    }),
  }),
})

const FieldProblem = builder.objectRef<InputError['fields'][number]>('FieldProblem').implement({
  description: 'What is wrong with one field of the input.',
  fields: (t) => ({
    path: t.exposeStringList('path', { description: 'Where the field is, from the top of the input.' }),
    message: t.exposeString('message', { description: 'What is wrong and what to write instead.' }),
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
  fields: (t) => ({
    field: t.exposeString('field', {
      nullable: true,
      description: 'The input field the rule is about; null when it is about none.',
    }),
  }),
})

builder.objectType(NotFoundError, {
  name: 'NotFoundError',
  description: 'There is no such object, or none that you may see. Nothing was changed.',
  interfaces: [RefusalRef],
})

builder.objectType(StaleVersionError, {
  name: 'StaleVersionError',
  description: 'Somebody else changed it since you read it. Nothing was changed.',
  interfaces: [RefusalRef],
  fields: (t) => ({
    currentVersion: t.exposeInt('currentVersion', { description: 'The version it has now.' }),
  }),
})
