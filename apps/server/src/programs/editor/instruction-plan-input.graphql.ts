import { builder } from '../../graphql/builder.ts'

const LearningObjectiveInput = builder.inputType('LearningObjectiveInput', {
  description: 'What a learner can do after a course.',
  fields: (t) => ({
    text: t.string({ required: true, description: 'What a learner can do.' }),
    competencies: t.stringList({ required: true, description: 'Codes of the competencies it serves.' }),
  }),
})

/** A course with its learning objectives. */
export const CourseInput = builder.inputType('CourseInput', {
  description: 'A course of the related instruction plan.',
  fields: (t) => ({
    number: t.string({ required: true, description: 'Course number, unique within the version.' }),
    name: t.string({ required: true, description: 'What the course is called.' }),
    minutes: t.int({ required: true, description: 'Length in minutes.' }),
    examPreparation: t.boolean({
      required: true,
      description: 'Whether its hours are contact hours of preparation for a coding exam.',
    }),
    objectives: t.field({
      type: [LearningObjectiveInput],
      required: true,
      description: 'What a learner can do after it.',
    }),
  }),
})
