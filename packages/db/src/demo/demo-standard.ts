import type { Course } from '@journeyline/domain/programs/instruction-plan'
import type { Standard } from '@journeyline/domain/programs/standard'
import { US_MEDICAL_CODER } from '@journeyline/domain/programs/standards/us-medical-coder'
import { asDate } from './days.ts'

/** From this day the roster's learners begin on version 2: the standard with the sponsor's own instruction plan. */
export const DEMO_VERSION_FROM = '2025-08-01'

/** The demo sponsor's instruction plan: 144 hours, of which 80 prepare for the coding exam. */
export const COURSES: Course[] = [
  course('RTI-101', 'Medical terminology and anatomy', 20, false, [
    ['Reads a clinical record and names its parts', ['JF1.B', 'JF3.B']],
    ['Uses the terms of body systems, procedures and conditions correctly', ['JF1.A']],
  ]),
  course('RTI-102', 'Pathophysiology and pharmacology', 12, false, [
    ['Explains how common diseases and medicines show in a record', ['JF3.C', 'JF4.B']],
  ]),
  course('RTI-201', 'ICD-10-CM diagnosis coding', 36, true, [
    ['Assigns principal and secondary diagnoses by the official guidelines', ['JF1.A', 'JF4.C']],
    ['Finds what the documentation lacks and asks for it', ['JF2.B', 'JF2.G']],
  ]),
  course('RTI-202', 'CPT and HCPCS Level II procedure coding', 44, true, [
    ['Assigns procedure codes and modifiers from operative notes', ['JF1.A', 'JF1.B']],
    ['Sequences codes and applies the National Correct Coding Initiative', ['JF4.C', 'JF4.D']],
  ]),
  course('RTI-301', 'Compliance, privacy and coding ethics', 16, false, [
    ['Works within HIPAA and payer rules, and knows where to report fraud and abuse', ['JF4.A']],
    ['Keeps records confidential in every system and at home', ['JF4.A', 'JF5.D']],
  ]),
  course('RTI-302', 'Reimbursement, groupings and claims', 16, false, [
    ['Explains DRG, MS-DRG and APC groupings and what they pay', ['JF2.A', 'JF2.D', 'JF2.F']],
    ['Follows a claim from charge master to reconciliation', ['JF2.C', 'JF2.E']],
  ]),
]

/** Version 2 of the US program, named after the month from which it counts. */
export function demoStandard(from: string): Standard {
  const month = asDate(from).toLocaleDateString('en-US', { month: 'long', year: 'numeric', timeZone: 'UTC' })
  return { ...US_MEDICAL_CODER, title: `With our instruction plan, ${month}`, courses: COURSES }
}

/** From this day version 3 would count; the demo sponsor is still writing it. */
export const DEMO_DRAFT_FROM = '2027-01-01'

/** A draft of version 3, half done: instruction for states that ask for 150 hours a year, and a specialization begun. */
export const DEMO_DRAFT: Standard = {
  ...US_MEDICAL_CODER,
  courses: COURSES,
  title: 'For states that ask for 150 hours, and with a specialization',
  requirements: US_MEDICAL_CODER.requirements.map((requirement) =>
    requirement.kind === 'RTI_HOURS' ? { ...requirement, minutes: 150 * 60 } : requirement,
  ),
  particulars: { ...US_MEDICAL_CODER.particulars, specializationType: 'Outpatient facility coding' },
  jobFunctions: US_MEDICAL_CODER.jobFunctions
    .filter(({ specialization }) => !specialization)
    .concat({
      specialization: true,
      sourceText: '',
      displayText: 'Codes outpatient encounters of a hospital',
      competencies: [],
    }),
}

function course(
  number: string,
  name: string,
  hours: number,
  examPreparation: boolean,
  objectives: [text: string, competencies: string[]][],
): Course {
  return {
    number,
    name,
    minutes: hours * 60,
    examPreparation,
    objectives: objectives.map(([text, competencies]) => ({ text, competencies })),
  }
}
