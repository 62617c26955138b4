import { builder } from '../../graphql/builder.ts'
import { modelRef } from '../../graphql/refs.ts'
import { InputError, NotFoundError, RuleError, StaleVersionError } from '../../kernel/errors.ts'
import { createSection } from './create-section.ts'
import { removeSection } from './remove-section.ts'
import { CourseSectionRef } from './sections.graphql.ts'
import { updateSection } from './update-section.ts'

const CreateSectionInput = builder.inputType('CreateSectionInput', {
  description: 'A course for a cohort.',
  fields: (t) => ({
    cohortId: t.id({ required: true, description: 'The cohort it is given to.' }),
    courseId: t.id({ required: true, description: 'The course, of a published version of its program.' }),
    name: t.string({ required: true, description: 'What the section is called.' }),
    instructor: t.string({ description: 'Who teaches.' }),
    deliveryMethod: t.string({
      description: "How it is taught, by a code of the version's delivery methods.",
    }),
    startsOn: t.field({ type: 'LocalDate', required: true, description: 'First local day.' }),
    endsOn: t.field({ type: 'LocalDate', required: true, description: 'Last local day.' }),
  }),
})

const UpdateSectionInput = builder.inputType('UpdateSectionInput', {
  description: 'All details of a section as they shall be; its course and cohort stay.',
  fields: (t) => ({
    sectionId: t.id({ required: true, description: 'Which section.' }),
    expectedVersion: t.int({ required: true, description: 'The version these details were read at.' }),
    name: t.string({ required: true, description: 'What the section is called.' }),
    instructor: t.string({ description: 'Who teaches.' }),
    deliveryMethod: t.string({
      description: "How it is taught, by a code of the version's delivery methods.",
    }),
    startsOn: t.field({ type: 'LocalDate', required: true, description: 'First local day.' }),
    endsOn: t.field({ type: 'LocalDate', required: true, description: 'Last local day.' }),
  }),
})

const RemoveSectionInput = builder.inputType('RemoveSectionInput', {
  description: 'A section planned by mistake.',
  fields: (t) => ({ sectionId: t.id({ required: true, description: 'Which section.' }) }),
})

builder.mutationFields((t) => ({
  createSection: t.field({
    type: CourseSectionRef,
    description: 'Gives a course of the program to a cohort.',
    authScopes: { staff: true },
    errors: { types: [InputError, RuleError, NotFoundError] },
    args: { input: t.arg({ type: CreateSectionInput, required: true, description: 'The section.' }) },
    resolve: (_root, { input }, context) => createSection(context.signedIn(), detailsOf(input)),
  }),
  updateSection: t.field({
    type: CourseSectionRef,
    description: 'Edits a section.',
    authScopes: { staff: true },
    errors: { types: [InputError, RuleError, NotFoundError, StaleVersionError] },
    args: {
      input: t.arg({ type: UpdateSectionInput, required: true, description: 'The section as it shall be.' }),
    },
    resolve: (_root, { input }, context) => updateSection(context.signedIn(), detailsOf(input)),
  }),
  removeSection: t.field({
    type: modelRef('Cohort'),
    description: 'Removes a section with its classes, while none of them has written hours.',
    authScopes: { staff: true },
    errors: { types: [RuleError, NotFoundError] },
    args: { input: t.arg({ type: RemoveSectionInput, required: true, description: 'Which.' }) },
    resolve: (_root, { input }, context) => removeSection(context.signedIn(), input),
  }),
}))

/** The input with every detail named: what is left out is none. */
const detailsOf = <Input extends { instructor?: string | null; deliveryMethod?: string | null }>(
  input: Input,
) => ({ ...input, instructor: input.instructor ?? null, deliveryMethod: input.deliveryMethod ?? null })
