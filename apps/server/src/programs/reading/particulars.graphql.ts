import type { ListedItem, ScheduleHead } from '@journeyline/domain/programs/particulars'
import { Particulars } from '@journeyline/domain/programs/particulars'
import { builder } from '../../graphql/builder.ts'

const ListedItemRef = builder.objectRef<ListedItem>('ListedItem').implement({
  description: 'Something a standard lists.',
  fields: (t) => ({
    code: t.exposeString('code', { description: 'Its code.' }),
    name: t.exposeString('name', { description: 'Its name, in the words of the source.' }),
  }),
})

const PriorQualificationRef = builder
  .objectRef<Particulars['priorQualifications'][number]>('PriorQualification')
  .implement({
    description: 'A qualification that applicants may bring along.',
    fields: (t) => ({
      code: t.exposeString('code', { description: 'Its code.' }),
      name: t.exposeString('name', { description: 'Its name, in the words of the source.' }),
      creditTransfer: t.exposeBoolean('creditTransfer', {
        description: 'Whether credit may be transferred.',
      }),
    }),
  })

const PrintedCodeRef = builder.objectRef<Particulars['printedOnetCodes'][number]>('PrintedCode').implement({
  description: 'An occupation code as one place of the source prints it.',
  fields: (t) => ({
    place: t.exposeString('place', { description: 'Where it is printed.' }),
    code: t.exposeString('code', { description: 'The code as printed.' }),
  }),
})

const SourceContactRef = builder.objectRef<Particulars['contacts'][number]>('SourceContact').implement({
  description: "Who answers for the standard's text.",
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The name.' }),
    role: t.exposeString('role', { nullable: true, description: 'Position and organization.' }),
    email: t.exposeString('email', { nullable: true, description: 'E-mail address.' }),
  }),
})

const StandardSourceRef = builder.objectRef<Particulars['sources'][number]>('StandardSource').implement({
  description: 'A document the standard was taken from.',
  fields: (t) => ({
    title: t.exposeString('title', { description: 'Its title.' }),
    publisher: t.exposeString('publisher', { nullable: true, description: 'Who published it.' }),
    publishedOn: t.exposeString('publishedOn', {
      nullable: true,
      description: 'When, as a year, a month or a day: 2017-12.',
    }),
    note: t.exposeString('note', { nullable: true, description: 'What should be known of it.' }),
  }),
})

const ScheduleHeadRef = builder.objectRef<ScheduleHead>('ScheduleHead').implement({
  description: 'The head of the work process schedule; blank fields are to be filled by hand.',
  fields: (t) => ({
    jobTitle: t.exposeString('jobTitle', { description: 'Job title.' }),
    level: t.exposeString('level', { description: 'Level.' }),
    specialization: t.exposeString('specialization', { description: 'Specialization.' }),
    stackable: t.exposeBoolean('stackable', {
      nullable: true,
      description: 'Whether it is a stackable program; null while neither box is ticked.',
    }),
    baseOccupation: t.exposeString('baseOccupation', { description: 'Base occupation name.' }),
    contactName: t.exposeString('contactName', { description: 'Company contact: name.' }),
    contactAddress: t.exposeString('contactAddress', { description: 'Company contact: address.' }),
    contactPhone: t.exposeString('contactPhone', { description: 'Company contact: phone.' }),
    contactEmail: t.exposeString('contactEmail', { description: 'Company contact: e-mail.' }),
    prerequisites: t.exposeString('prerequisites', { description: 'Prerequisites.' }),
  }),
})

/** What a standard says of itself. */
export const ParticularsRef = builder.objectRef<Particulars>('Particulars').implement({
  description: 'What a standard says of itself besides its requirements.',
  fields: (t) => ({
    documentTitle: t.exposeString('documentTitle', { description: "The document's title." }),
    occupation: t.exposeString('occupation', { description: 'The occupation.' }),
    onetCode: t.exposeString('onetCode', {
      nullable: true,
      description: 'The O*NET-SOC code that is meant.',
    }),
    printedOnetCodes: t.field({
      type: [PrintedCodeRef],
      description: 'The codes as the source prints them.',
      resolve: ({ printedOnetCodes }) => printedOnetCodes,
    }),
    rapidsCode: t.exposeString('rapidsCode', { nullable: true, description: 'The RAPIDS code as printed.' }),
    head: t.field({
      type: ScheduleHeadRef,
      description: 'The head of the work process schedule.',
      resolve: ({ head }) => head,
    }),
    specializationType: t.exposeString('specializationType', {
      description: 'What the specialization is.',
    }),
    entryRoutes: t.field({
      type: [ListedItemRef],
      description: 'Entry routes, in the words of the standard.',
      resolve: ({ entryRoutes }) => entryRoutes,
    }),
    priorQualifications: t.field({
      type: [PriorQualificationRef],
      description: 'What applicants may bring along.',
      resolve: ({ priorQualifications }) => priorQualifications,
    }),
    priorLearningNeedsNewSkills: t.exposeBoolean('priorLearningNeedsNewSkills', {
      description: 'Whether accredited prior learning has to choose options that bring new skills.',
    }),
    deliveryMethods: t.field({
      type: [ListedItemRef],
      description: 'Delivery methods: how instruction is given, in the words of the standard.',
      resolve: ({ deliveryMethods }) => deliveryMethods,
    }),
    languages: t.exposeStringList('languages', { description: 'Languages of assessment, as BCP 47 codes.' }),
    progression: t.field({
      type: [ListedItemRef],
      description: 'Progression: where people may go on to, in the words of the standard.',
      resolve: ({ progression }) => progression,
    }),
    statements: t.exposeStringList('statements', {
      description: 'Sentences that go with the text.',
    }),
    contacts: t.field({
      type: [SourceContactRef],
      description: 'Who answers for the text.',
      resolve: ({ contacts }) => contacts,
    }),
    sources: t.field({
      type: [StandardSourceRef],
      description: 'Where it was taken from.',
      resolve: ({ sources }) => sources,
    }),
  }),
})

/** The particulars that a version's row holds, as the domain wrote them. */
export const particularsOf = (row: unknown): Particulars => Particulars.parse(row)
