import { builder } from '../graphql/builder.ts'
import { rowId } from '../graphql/row-id.ts'
import { InputError, NotFoundError, RuleError } from '../kernel/errors.ts'
import { beginApplying } from './apply/begin-applying.ts'
import { deleteImport } from './apply/delete-import.ts'
import { undoImport } from './apply/undo-import.ts'
import { ImportNode } from './imports.graphql.ts'
import { beginReading } from './preview/begin-reading.ts'

const PreviewImportInput = builder.inputType('PreviewImportInput', {
  description: 'Which file to read.',
  fields: (t) => ({ importId: t.id({ required: true, description: 'The id that the upload answered.' }) }),
})

builder.mutationField('previewImport', (t) =>
  t.field({
    type: ImportNode,
    description:
      'Reads an uploaded file in the background and compares every row with the program; nothing is changed. Ask for the import again to follow the progress.',
    errors: { types: [RuleError, NotFoundError] },
    authScopes: { staff: true },
    args: { input: t.arg({ type: PreviewImportInput, required: true, description: 'Which file.' }) },
    resolve: (_root, { input }, context) =>
      beginReading(context.signedIn(), rowId('Import', input.importId), context.clock),
  }),
)

const NewCohortInput = builder.inputType('NewCohortInput', {
  description: 'A cohort that the file names and that is created with the import.',
  fields: (t) => ({
    programCode: t.string({ required: true, description: "The program's code, for example US-MC." }),
    code: t.string({ required: true, description: 'The code that the file uses for it.' }),
    name: t.string({ required: true, description: 'Its name as people say it.' }),
    startsOn: t.field({ type: 'LocalDate', required: true, description: 'First day of training.' }),
    expectedEndsOn: t.field({
      type: 'LocalDate',
      required: true,
      description: 'Day on which it is expected to be through.',
    }),
    capacity: t.int({ required: true, description: 'How many learners may hold a seat at once.' }),
  }),
})

const ApplyImportInput = builder.inputType('ApplyImportInput', {
  description: 'Which previewed file to write, and what to create for it.',
  fields: (t) => ({
    importId: t.id({ required: true, description: 'The import.' }),
    createCohorts: t.field({
      type: [NewCohortInput],
      description: 'Cohorts to create first; their rows are then judged again.',
    }),
    createEmployers: t.stringList({
      description: 'Names of employers to create first; their rows are then judged again.',
    }),
  }),
})

builder.mutationField('applyImport', (t) =>
  t.field({
    type: ImportNode,
    description:
      'Writes every row of a previewed file that is not refused, in the background and all in one go: either everything is written or nothing. Ask for the import again to follow the progress.',
    errors: { types: [InputError, RuleError, NotFoundError] },
    authScopes: { staff: true },
    args: { input: t.arg({ type: ApplyImportInput, required: true, description: 'Which file.' }) },
    resolve: (_root, { input }, context) =>
      beginApplying(context.signedIn(), rowId('Import', input.importId), input),
  }),
)

const UndoImportInput = builder.inputType('UndoImportInput', {
  description: 'Which import to take back.',
  fields: (t) => ({ importId: t.id({ required: true, description: 'The import.' }) }),
})

builder.mutationField('undoImport', (t) =>
  t.field({
    type: ImportNode,
    description:
      'Takes back what an imported file made, all of it or nothing: within 30 days, while nobody changed, decided on or recorded anything about it, and only of a file that changed nothing which was there before. Cohorts and employers that were created first stay, as do the import and its report; each record that goes is told as removed.',
    errors: { types: [RuleError, NotFoundError] },
    authScopes: { staff: true },
    args: { input: t.arg({ type: UndoImportInput, required: true, description: 'Which import.' }) },
    resolve: (_root, { input }, context) =>
      undoImport(context.signedIn(), rowId('Import', input.importId), context.clock),
  }),
)

const DeleteImportInput = builder.inputType('DeleteImportInput', {
  description: 'Which import to forget.',
  fields: (t) => ({ importId: t.id({ required: true, description: 'The import.' }) }),
})

const DeleteImportSuccess = builder.objectRef<{ removedId: string }>('DeleteImportSuccess').implement({
  description: 'The mutation was done.',
  fields: (t) => ({
    removedId: t.exposeID('removedId', { description: 'The id of the import, which is gone.' }),
  }),
})

builder.mutationField('deleteImport', (t) =>
  t.field({
    type: DeleteImportSuccess,
    description: 'Forgets a file that was not applied, with everything read from it.',
    errors: { types: [RuleError, NotFoundError] },
    authScopes: { staff: true },
    args: { input: t.arg({ type: DeleteImportInput, required: true, description: 'Which import.' }) },
    resolve: async (_root, { input }, context) => {
      await deleteImport(context.signedIn(), rowId('Import', input.importId), context.clock)
      return { removedId: input.importId }
    },
  }),
)
