import { builder } from '../../graphql/builder.ts'
import { detailsInputs } from '../../graphql/mutations/details-inputs.ts'
import { removalOf } from '../../graphql/mutations/success-with.ts'
import { InputError, NotFoundError, RuleError, StaleVersionError } from '../../kernel/errors.ts'
import { createSection } from './create-section.ts'
import { deleteSection } from './delete-section.ts'
import { CourseSectionRef } from './sections.graphql.ts'
import { updateSection } from './update-section.ts'

const SectionInputs = detailsInputs('Section', 'a section', (t) => ({
  name: t.string({ required: true, description: 'What the section is called, at most 160 characters.' }),
  instructor: t.string({ description: 'Who teaches, at most 120 characters.' }),
  deliveryMethod: t.string({
    description: "How it is taught, by a code of the version's delivery methods.",
  }),
  startsOn: t.field({ type: 'LocalDate', required: true, description: 'First local day.' }),
  endsOn: t.field({ type: 'LocalDate', required: true, description: 'Last local day.' }),
}))

const CreateSectionInput = builder.inputType('CreateSectionInput', {
  description: 'A course for a cohort.',
  fields: (t) => ({
    cohortId: t.id({ required: true, description: 'The cohort it is given to.' }),
    courseId: t.id({ required: true, description: 'The course, of a published version of its program.' }),
    details: t.field({ type: SectionInputs.Details, required: true, description: 'How it is given.' }),
  }),
})

const UpdateSectionInput = builder.inputType('UpdateSectionInput', {
  description: 'An edit of a section; its course and cohort stay.',
  fields: (t) => ({
    sectionId: t.id({ required: true, description: 'Which section.' }),
    expectedVersion: t.int({ required: true, description: 'The version you read.' }),
    details: t.field({ type: SectionInputs.Patch, required: true, description: 'What is to change.' }),
  }),
})

const DeleteSectionInput = builder.inputType('DeleteSectionInput', {
  description: 'A section planned by mistake.',
  fields: (t) => ({
    sectionId: t.id({ required: true, description: 'Which section.' }),
    expectedVersion: t.int({ required: true, description: 'The version you read.' }),
  }),
})

const DeleteSectionSuccess = removalOf('deleteSection', 'CourseSection', { cohort: 'Cohort' })

builder.mutationFields((t) => ({
  createSection: t.field({
    type: CourseSectionRef,
    description: 'Gives a course of the program to a cohort.',
    authScopes: { staff: true },
    errors: { types: [InputError, RuleError, NotFoundError] },
    args: { input: t.arg({ type: CreateSectionInput, required: true, description: 'The section.' }) },
    resolve: (_root, { input }, context) => createSection(context.signedIn(), input),
  }),
  updateSection: t.field({
    type: CourseSectionRef,
    description: 'Edits a section.',
    authScopes: { staff: true },
    errors: { types: [InputError, RuleError, NotFoundError, StaleVersionError] },
    args: {
      input: t.arg({ type: UpdateSectionInput, required: true, description: 'The edit.' }),
    },
    resolve: (_root, { input }, context) => updateSection(context.signedIn(), input),
  }),
  deleteSection: t.field({
    type: DeleteSectionSuccess,
    description: 'Removes a section with its classes, while none of them has written hours.',
    authScopes: { staff: true },
    errors: { types: [RuleError, NotFoundError, StaleVersionError] },
    args: { input: t.arg({ type: DeleteSectionInput, required: true, description: 'Which.' }) },
    resolve: (_root, { input }, context) => deleteSection(context.signedIn(), input),
  }),
}))
