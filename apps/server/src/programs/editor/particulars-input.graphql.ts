import { builder } from '../../graphql/builder.ts'

const ListedItemInput = builder.inputType('ListedItemInput', {
  description: 'Something a standard lists.',
  fields: (t) => ({
    code: t.string({ required: true, description: 'Its code.' }),
    name: t.string({ required: true, description: 'Its name, in the words of the source.' }),
  }),
})

const PriorQualificationInput = builder.inputType('PriorQualificationInput', {
  description: 'A qualification that applicants may bring along.',
  fields: (t) => ({
    code: t.string({ required: true, description: 'Its code.' }),
    name: t.string({ required: true, description: 'Its name, in the words of the source.' }),
    creditTransfer: t.boolean({ required: true, description: 'Whether credit may be transferred.' }),
  }),
})

const PrintedCodeInput = builder.inputType('PrintedCodeInput', {
  description: 'An occupation code as one place of the source prints it.',
  fields: (t) => ({
    place: t.string({ required: true, description: 'Where it is printed.' }),
    code: t.string({ required: true, description: 'The code as printed.' }),
  }),
})

const SourceContactInput = builder.inputType('SourceContactInput', {
  description: "Who answers for the standard's text.",
  fields: (t) => ({
    name: t.string({ required: true, description: 'The name.' }),
    role: t.string({ description: 'Position and organization.' }),
    email: t.string({ description: 'E-mail address.' }),
  }),
})

const StandardSourceInput = builder.inputType('StandardSourceInput', {
  description: 'A document the standard was taken from.',
  fields: (t) => ({
    title: t.string({ required: true, description: 'Its title.' }),
    publisher: t.string({ description: 'Who published it.' }),
    publishedOn: t.string({ description: 'When, as a year, a month or a day: 2017-12.' }),
    note: t.string({ description: 'What should be known of it.' }),
  }),
})

const ScheduleHeadInput = builder.inputType('ScheduleHeadInput', {
  description: 'The head of the work process schedule; empty fields are to be filled by hand.',
  fields: (t) => ({
    jobTitle: t.string({ required: true, description: 'Job title.' }),
    level: t.string({ required: true, description: 'Level.' }),
    specialization: t.string({ required: true, description: 'Specialization.' }),
    stackable: t.boolean({ description: 'Whether it is a stackable program; null ticks neither box.' }),
    baseOccupation: t.string({ required: true, description: 'Base occupation name.' }),
    contactName: t.string({ required: true, description: 'Company contact: name.' }),
    contactAddress: t.string({ required: true, description: 'Company contact: address.' }),
    contactPhone: t.string({ required: true, description: 'Company contact: phone.' }),
    contactEmail: t.string({ required: true, description: 'Company contact: e-mail.' }),
    prerequisites: t.string({ required: true, description: 'Prerequisites.' }),
  }),
})

/** What a standard says of itself besides its requirements. */
export const ParticularsInput = builder.inputType('ParticularsInput', {
  description: 'What a standard says of itself besides its requirements.',
  fields: (t) => ({
    documentTitle: t.string({ required: true, description: "The document's title." }),
    occupation: t.string({ required: true, description: 'The occupation.' }),
    onetCode: t.string({ description: 'The O*NET-SOC code that is meant.' }),
    printedOnetCodes: t.field({
      type: [PrintedCodeInput],
      required: true,
      description: 'The codes as the source prints them.',
    }),
    rapidsCode: t.string({ description: 'The RAPIDS code as printed.' }),
    head: t.field({ type: ScheduleHeadInput, required: true, description: 'The head of the schedule.' }),
    specializationType: t.string({ required: true, description: 'What the specialization is.' }),
    entryRoutes: t.field({
      type: [ListedItemInput],
      required: true,
      description: 'Entry routes, in the words of the standard.',
    }),
    priorQualifications: t.field({
      type: [PriorQualificationInput],
      required: true,
      description: 'What applicants may bring along.',
    }),
    priorLearningNeedsNewSkills: t.boolean({
      required: true,
      description: 'Whether accredited prior learning has to choose options that bring new skills.',
    }),
    deliveryMethods: t.field({
      type: [ListedItemInput],
      required: true,
      description: 'Delivery methods: how instruction is given, in the words of the standard.',
    }),
    languages: t.stringList({ required: true, description: 'Languages of assessment, as BCP 47 codes.' }),
    progression: t.field({
      type: [ListedItemInput],
      required: true,
      description: 'Progression: where people may go on to, in the words of the standard.',
    }),
    statements: t.stringList({
      required: true,
      description: 'Sentences that go with the text.',
    }),
    contacts: t.field({
      type: [SourceContactInput],
      required: true,
      description: 'Who answers for the text.',
    }),
    sources: t.field({
      type: [StandardSourceInput],
      required: true,
      description: 'Where it was taken from.',
    }),
  }),
})
