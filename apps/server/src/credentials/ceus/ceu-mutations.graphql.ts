import { builder } from '../../graphql/builder.ts'
import { patchInput } from '../../graphql/mutations/details-inputs.ts'
import { successWith } from '../../graphql/mutations/success-with.ts'
import { modelRef } from '../../graphql/refs.ts'
import {
  AlreadyThereError,
  InputError,
  NotFoundError,
  RuleError,
  StaleVersionError,
} from '../../kernel/errors.ts'
import { CeuBodyEnum } from '../credential-enums.graphql.ts'
import { recordCeuEntry } from './record-ceu-entry.ts'
import { reverseCeuEntry } from './reverse-ceu-entry.ts'
import { updateAapcRenewal } from './update-aapc-renewal.ts'

const CeuEntryDetailsInput = builder.inputType('CeuEntryDetailsInput', {
  description: 'Continuing education as its certificate shows it, and what it counts for.',
  fields: (t) => ({
    indexNumber: t.string({ description: 'The number under which AAPC approved it; AHIMA has none.' }),
    sponsor: t.string({ required: true, description: 'Who gave it.' }),
    title: t.string({ required: true, description: 'What it was called.' }),
    units: t.int({ required: true, description: 'Hundredths of a CEU: 150 is 1.5 CEUs.' }),
    earnedOn: t.field({ type: 'LocalDate', required: true, description: 'Local day it was completed.' }),
    bodies: t.field({ type: [CeuBodyEnum], required: true, description: 'Who counts it.' }),
    hiimDomain: t.boolean({ required: true, description: 'Whether its topic is of the HIIM domains.' }),
    fromAhima: t.boolean({
      required: true,
      description: 'Whether it is from AHIMA or an association of it.',
    }),
  }),
})

const RecordCeuEntryInput = builder.inputType('RecordCeuEntryInput', {
  description: 'CEUs for the ledger.',
  fields: (t) => ({
    learnerId: t.id({ required: true, description: 'Who earned them.' }),
    details: t.field({ type: CeuEntryDetailsInput, required: true, description: 'The education.' }),
    evidenceFileIds: t.idList({ description: 'Files sent in before that prove it.' }),
  }),
})

const ReverseCeuEntryInput = builder.inputType('ReverseCeuEntryInput', {
  description: 'CEUs to take back.',
  fields: (t) => ({
    ceuEntryId: t.id({ required: true, description: 'Which entry of what was earned.' }),
    reason: t.string({ required: true, description: 'Why.' }),
  }),
})

const AapcRenewalPatchInput = patchInput('AapcRenewal', 'the renewal of the AAPC membership', (t) => ({
  renewsOn: t.field({ type: 'LocalDate', description: 'Last local day of a renewal cycle.' }),
}))

const UpdateAapcRenewalInput = builder.inputType('UpdateAapcRenewalInput', {
  description: 'When the AAPC membership renews.',
  fields: (t) => ({
    learnerId: t.id({ required: true, description: 'Whose CEU cycles are counted from it.' }),
    expectedVersion: t.int({ required: true, description: "The learner's version you read." }),
    details: t.field({ type: AapcRenewalPatchInput, required: true, description: 'What is to change.' }),
  }),
})

const RecordCeuEntrySuccess = successWith('recordCeuEntry', { ceuEntry: 'CeuEntry', learner: 'Learner' })
const ReverseCeuEntrySuccess = successWith('reverseCeuEntry', { ceuEntry: 'CeuEntry', learner: 'Learner' })

builder.mutationFields((t) => ({
  recordCeuEntry: t.field({
    type: RecordCeuEntrySuccess,
    description: 'Adds CEUs to the ledger; the same education counts once.',
    authScopes: { staff: true },
    errors: { types: [AlreadyThereError, InputError, RuleError, NotFoundError] },
    args: { input: t.arg({ type: RecordCeuEntryInput, required: true, description: 'The CEUs.' }) },
    resolve: (_root, { input }, { clock, signedIn }) => recordCeuEntry(signedIn(), input, clock),
  }),
  reverseCeuEntry: t.field({
    type: ReverseCeuEntrySuccess,
    description: 'Takes CEUs back by a reversing entry; both stay in the ledger.',
    authScopes: { staff: true },
    errors: { types: [AlreadyThereError, InputError, RuleError, NotFoundError] },
    args: { input: t.arg({ type: ReverseCeuEntryInput, required: true, description: 'Which, and why.' }) },
    resolve: (_root, { input }, { clock, signedIn }) => reverseCeuEntry(signedIn(), input, clock),
  }),
  updateAapcRenewal: t.field({
    type: modelRef('Learner'),
    description: 'Notes when the AAPC membership renews; the cycles are counted from there.',
    authScopes: { staff: true },
    errors: { types: [NotFoundError, StaleVersionError] },
    args: { input: t.arg({ type: UpdateAapcRenewalInput, required: true, description: 'Whose, and when.' }) },
    resolve: (_root, { input }, { signedIn }) => updateAapcRenewal(signedIn(), input),
  }),
}))
