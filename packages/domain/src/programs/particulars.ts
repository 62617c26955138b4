import { z } from 'zod'
import { optionalText, requiredText, tooLong } from '../optional-text.ts'
import type { FieldName } from '../words/field-labels.ts'
import { problem } from './words.ts'

const line = (what: FieldName) => requiredText(300, what)
const blankable = (most: number, what: FieldName) => z.string().max(most, tooLong(most, what))

/** Something the standard lists: a code of its own and the words of the source. */
export const ListedItem = z.object({
  code: z
    .string({ error: problem('LISTED_CODE_MISSING') })
    .regex(/^[A-Z][A-Z0-9_]{0,39}$/, problem('LISTED_CODE_MALFORMED')),
  name: line('NAME'),
})
export type ListedItem = z.infer<typeof ListedItem>

/** A qualification somebody may bring along, and whether its credit may be transferred. */
export const PriorQualification = ListedItem.extend({ creditTransfer: z.boolean() })
export type PriorQualification = z.infer<typeof PriorQualification>

/** An occupation code as one place of the source prints it; places may differ. */
export const PrintedCode = z.object({ place: line('PLACE'), code: line('CODE') })

/** Who answers for the standard's text. */
export const SourceContact = z.object({
  name: line('NAME'),
  role: optionalText(200, 'ROLE'),
  email: optionalText(254, 'EMAIL'),
})

/** A document the standard was taken from; the day may be known to the month only. */
export const StandardSource = z.object({
  title: line('TITLE'),
  publisher: optionalText(200, 'PUBLISHER'),
  publishedOn: z
    .string()
    .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, problem('PUBLISHED_ON_UNREADABLE'))
    .nullable(),
  note: optionalText(1000, 'NOTE'),
})

/** The fields at the head of the work process schedule; blank where the form is to be filled by hand. */
export const ScheduleHead = z.object({
  jobTitle: blankable(200, 'JOB_TITLE'),
  level: blankable(200, 'LEVEL'),
  specialization: blankable(200, 'SPECIALIZATION'),
  stackable: z.boolean().nullable(),
  baseOccupation: blankable(200, 'BASE_OCCUPATION'),
  contactName: blankable(200, 'CONTACT_NAME'),
  contactAddress: blankable(300, 'CONTACT_ADDRESS'),
  contactPhone: blankable(60, 'CONTACT_PHONE'),
  contactEmail: blankable(254, 'CONTACT_EMAIL'),
  prerequisites: blankable(500, 'PREREQUISITES'),
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
  documentTitle: line('DOCUMENT_TITLE'),
  occupation: line('OCCUPATION'),
  /** The O*NET-SOC code that is meant, in the form 29-2071.00; null where the standard has none. */
  onetCode: optionalText(20, 'ONET_CODE'),
  printedOnetCodes: z.array(PrintedCode),
  /** The RAPIDS code as the agency prints it, 1114CB; null where the standard has none. */
  rapidsCode: optionalText(12, 'RAPIDS_CODE'),
  head: ScheduleHead,
  /** What the specialization is; blank while it is open. */
  specializationType: blankable(300, 'SPECIALIZATION_TYPE'),
  entryRoutes: z.array(ListedItem),
  priorQualifications: z.array(PriorQualification),
  /** Whether accredited prior learning has to choose options that bring new skills. */
  priorLearningNeedsNewSkills: z.boolean(),
  deliveryMethods: z.array(ListedItem),
  /** Languages of assessment, as BCP 47 codes. */
  languages: z.array(z.string().regex(/^[a-z]{2}$/, problem('LANGUAGES_MALFORMED'))),
  progression: z.array(ListedItem),
  /** Sentences that go with the text wherever it goes, such as a disclaimer. */
  statements: z.array(requiredText(2000, 'STATEMENT')),
  contacts: z.array(SourceContact),
  sources: z.array(StandardSource),
})
export type Particulars = z.infer<typeof Particulars>
