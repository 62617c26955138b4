import { builder } from '../../graphql/builder.ts'
import { detailsInputs } from '../../graphql/mutations/details-inputs.ts'
import { removalOf } from '../../graphql/mutations/success-with.ts'
import { InputError, NotFoundError, RuleError, StaleVersionError } from '../../kernel/errors.ts'
import { createCourseSection } from './create-course-section.ts'
import { deleteCourseSection } from './delete-course-section.ts'
import { CourseSectionRef } from './sections.graphql.ts'
import { updateCourseSection } from './update-course-section.ts'

const SectionInputs = detailsInputs('CourseSection', 'a section', (t) => ({
  name: t.string({ required: true, description: 'What the section is called, at most 160 characters.' }),
  instructor: t.string({ description: 'Who teaches, at most 120 characters.' }),
  deliveryMethod: t.string({
    description: "How it is taught, by a code of the version's delivery methods.",
  }),
  startsOn: t.field({ type: 'LocalDate', required: true, description: 'First local day.' }),
  endsOn: t.field({ type: 'LocalDate', required: true, description: 'Last local day.' }),
}))

const CreateCourseSectionInput = builder.inputType('CreateCourseSectionInput', {
  description: 'A course for a cohort.',
  fields: (t) => ({
    cohortId: t.id({ required: true, description: 'The cohort it is given to.' }),
    courseId: t.id({ required: true, description: 'The course, of a published version of its program.' }),
    details: t.field({ type: SectionInputs.Details, required: true, description: 'How it is given.' }),
  }),
})

const UpdateCourseSectionInput = builder.inputType('UpdateCourseSectionInput', {
  description: 'An edit of a section; its course and cohort stay.',
  fields: (t) => ({
    courseSectionId: t.id({ required: true, description: 'Which section.' }),
    expectedVersion: t.int({ required: true, description: 'The version you read.' }),
    details: t.field({ type: SectionInputs.Patch, required: true, description: 'What is to change.' }),
  }),
})

const DeleteCourseSectionInput = builder.inputType('DeleteCourseSectionInput', {
  description: 'A section planned by mistake.',
  fields: (t) => ({
    courseSectionId: t.id({ required: true, description: 'Which section.' }),
    expectedVersion: t.int({ required: true, description: 'The version you read.' }),
  }),
})

const DeleteCourseSectionSuccess = removalOf('deleteCourseSection', 'CourseSection', { cohort: 'Cohort' })

builder.mutationFields((t) => ({
  createCourseSection: t.field({
    type: CourseSectionRef,
    description: 'Gives a course of the program to a cohort.',
    authScopes: { staff: true },
    errors: { types: [InputError, RuleError, NotFoundError] },
    args: { input: t.arg({ type: CreateCourseSectionInput, required: true, description: 'The section.' }) },
    resolve: (_root, { input }, context) => createCourseSection(context.signedIn(), input),
  }),
  updateCourseSection: t.field({
    type: CourseSectionRef,
    description: 'Edits a section.',
    authScopes: { staff: true },
    errors: { types: [InputError, RuleError, NotFoundError, StaleVersionError] },
    args: {
      input: t.arg({ type: UpdateCourseSectionInput, required: true, description: 'The edit.' }),
    },
    resolve: (_root, { input }, context) => updateCourseSection(context.signedIn(), input),
  }),
  deleteCourseSection: t.field({
    type: DeleteCourseSectionSuccess,
    description: 'Removes a section with its classes, while none of them has written hours.',
    authScopes: { staff: true },
    errors: { types: [RuleError, NotFoundError, StaleVersionError] },
    args: { input: t.arg({ type: DeleteCourseSectionInput, required: true, description: 'Which.' }) },
    resolve: (_root, { input }, context) => deleteCourseSection(context.signedIn(), input),
  }),
}))
