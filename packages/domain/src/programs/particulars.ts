import { z } from 'zod'
import { optionalText, requiredText } from '../optional-text.ts'

const line = (what: string) => requiredText(300, what)

/** Something the standard lists: a code of its own and the words of the source. */
export const ListedItem = z.object({
  code: z
    .string({ error: 'Write a code.' })
    .regex(/^[A-Z][A-Z0-9_]{0,39}$/, 'Write the code in capital letters, digits and underscores.'),
  name: line('the name'),
})
export type ListedItem = z.infer<typeof ListedItem>

/** A qualification somebody may bring along, and whether its credit may be transferred (D17-D24). */
export const PriorQualification = ListedItem.extend({ creditTransfer: z.boolean() })
export type PriorQualification = z.infer<typeof PriorQualification>

/** An occupation code as one place of the source prints it; places may differ (Q1). */
export const PrintedCode = z.object({ place: line('the place'), code: line('the code') })

/** Who answers for the standard's text (B10, B11). */
export const SourceContact = z.object({
  name: line('the name'),
  role: optionalText(200, 'the role'),
  email: optionalText(254, 'the e-mail address'),
})

/** A document the standard was taken from; the day may be known to the month only. */
export const StandardSource = z.object({
  title: line('the title'),
  publisher: optionalText(200, 'the publisher'),
  publishedOn: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'Write a year, a month or a day, for example 2017-12.')
    .nullable(),
  note: optionalText(1000, 'the note'),
})

/** The fields at the head of the work process schedule (B12-B24); blank where the form is to be filled by hand. */
export const ScheduleHead = z.object({
  jobTitle: z.string().max(200),
  level: z.string().max(200),
  specialization: z.string().max(200),
  stackable: z.boolean().nullable(),
  baseOccupation: z.string().max(200),
  contactName: z.string().max(200),
  contactAddress: z.string().max(300),
  contactPhone: z.string().max(60),
  contactEmail: z.string().max(254),
  prerequisites: z.string().max(500),
})
export type ScheduleHead = z.infer<typeof ScheduleHead>

/** A head with every field blank, as the form comes. */
export const BLANK_HEAD: ScheduleHead = {
  jobTitle: '',
  level: '',
  specialization: '',
  stackable: null,
  baseOccupation: '',
  contactName: '',
  contactAddress: '',
  contactPhone: '',
  contactEmail: '',
  prerequisites: '',
}

/** What a standard says of itself besides its requirements: occupation, ways in, ways of teaching, ways on, sources. */
export const Particulars = z.object({
  /** The document's title. */
  documentTitle: line("the document's title"),
  occupation: line('the occupation'),
  /** The O*NET-SOC code that is meant, in the form 29-2071.00; null where the standard has none. */
  onetCode: optionalText(20, 'the O*NET code'),
  printedOnetCodes: z.array(PrintedCode),
  /** The RAPIDS code as the agency prints it, 1114CB; null where the standard has none. */
  rapidsCode: optionalText(12, 'the RAPIDS code'),
  head: ScheduleHead,
  /** What the specialization is (B51); blank while it is open. */
  specializationType: z.string().max(300),
  entryRoutes: z.array(ListedItem),
  priorQualifications: z.array(PriorQualification),
  /** Whether accredited prior learning has to choose options that bring new skills (D25). */
  priorLearningNeedsNewSkills: z.boolean(),
  deliveryMethods: z.array(ListedItem),
  /** Languages of assessment, as BCP 47 codes. */
  languages: z.array(z.string().regex(/^[a-z]{2}$/, 'Write languages as two letters, for example en or cy.')),
  progression: z.array(ListedItem),
  /** Sentences that go with the text wherever it goes, such as a disclaimer (B8, B9). */
  statements: z.array(requiredText(2000, 'the statement')),
  contacts: z.array(SourceContact),
  sources: z.array(StandardSource),
})
export type Particulars = z.infer<typeof Particulars>
