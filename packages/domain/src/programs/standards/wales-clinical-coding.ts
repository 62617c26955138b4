import { BLANK_HEAD } from '../particulars.ts'
import { DEFAULT_POLICIES } from '../program-policies.ts'
import type { Requirement } from '../requirement.ts'
import type { Standard } from '../standard.ts'

const ENGLISH_WELSH = ['en', 'cy']
const ESSENTIAL_SKILLS = ['ESW_COMMUNICATION', 'ESW_APPLICATION_OF_NUMBER', 'ESW_DIGITAL_LITERACY']

/** Where each requirement stands: the pathway, and its section. */
const SECTIONS = {
  CONTENT: 'Pathway Clinical Coding, “Learning Programme Content”',
  QUALIFICATIONS: 'Pathway Clinical Coding, “Level 4: Clinical Coding Qualifications”',
  ESSENTIAL_SKILLS: 'Pathway Clinical Coding, “Essential Skills Wales (ESW)”',
  HOURS: 'Pathway Clinical Coding, “On/Off the Job training”',
  OTHERS: 'Pathway Clinical Coding, “Other additional requirements”',
} as const

/** The Welsh Level 4 pathway, as Medr publishes it. */
export const WALES_CLINICAL_CODING: Standard = {
  title: 'Pathway Clinical Coding, Level 4, 21 February 2025',
  type: 'HYBRID',
  // apprentices are employed from their first day; coding practice and an internship are of other programs; what was learned off the
  // job before the start may count, for an award of the pathway, and what was done on the job may not
  policies: {
    ...DEFAULT_POLICIES,
    path: ['TRAINING', 'APPRENTICESHIP', 'COMPLETED'],
    ojtCountsFrom: 'ENROLLMENT',
    ojtCreditPercent: 0,
    rtiCreditPercent: 100,
  },
  particulars: {
    documentTitle: 'Pathway Clinical Coding',
    occupation: 'Clinical Coder',
    onetCode: null,
    printedOnetCodes: [],
    rapidsCode: null,
    head: BLANK_HEAD,
    specializationType: '',
    entryRoutes: [
      { code: 'WORK', name: 'Work (current role)' },
      { code: 'WORK_EXPERIENCE', name: 'Work experience' },
      { code: 'SCHOOL', name: 'School' },
      { code: 'COLLEGE', name: 'College' },
      {
        code: 'TRAINING',
        name: 'Training and/or experience which may include a portfolio showing what they have done',
      },
    ],
    priorQualifications: [
      { code: 'ESSENTIAL_SKILLS_WALES', name: 'Essential Skills Wales', creditTransfer: true },
      { code: 'LEVEL_3_APPRENTICESHIP', name: 'Level 3 Apprenticeship', creditTransfer: true },
      { code: 'GCSE', name: 'GCSEs', creditTransfer: true },
      { code: 'A_LEVEL', name: 'GCE A Levels', creditTransfer: true },
      { code: 'WELSH_BACCALAUREATE', name: 'Welsh Baccalaureate', creditTransfer: false },
      {
        code: 'WELSH_BACCALAUREATE_PRINCIPAL',
        name: 'Welsh Baccalaureate with Principal Learning',
        creditTransfer: false,
      },
      { code: 'OTHER_LEVEL_3', name: 'Other level 3 qualifications', creditTransfer: true },
    ],
    priorLearningNeedsNewSkills: true,
    deliveryMethods: [
      { code: 'TEACHING', name: 'individual and group teaching' },
      { code: 'E_LEARNING', name: 'e-learning' },
      { code: 'DISTANCE_LEARNING', name: 'distance learning' },
      { code: 'COACHING', name: 'coaching' },
      { code: 'MENTORING', name: 'mentoring' },
      { code: 'FEEDBACK', name: 'feedback & assessment' },
      { code: 'NETWORKED_LEARNING', name: 'collaborative/networked learning with peers' },
      { code: 'GUIDED_STUDY', name: 'guided study' },
    ],
    languages: ENGLISH_WELSH,
    progression: [
      { code: 'OTHER_AREAS', name: 'IT, Data Analysis or Library and Information Services' },
      { code: 'CPD', name: 'Continuing Professional Development' },
      { code: 'HIGHER_EDUCATION', name: 'Computer Science, Digital or Informatics related degrees' },
    ],
    statements: [
      'The content of this Pathway has been agreed by Health Education and Improvement Wales (HEIW), in collaboration with Healthcare Sector Employers. This is the only Apprenticeship Pathway in the Healthcare sector approved for use in Wales that is eligible for Medr funding.',
      'On-the-job and off-the-job training hours are both planned, reviewed, and evaluated jointly between the apprentice and a tutor, or teacher, their workplace supervisor or manager and, where relevant, the apprentice’s coach or mentor.',
      'On-the-job and off-the-job training support via either a tutor, teacher, mentor, or manager is made available when required by the apprentice.',
      'Apprentices who wish to accredit any prior learning must select options within the Pathway which will equip them with new skills and learning.',
    ],
    contacts: [],
    sources: [
      {
        title: 'Pathway Clinical Coding',
        publisher: 'Medr, with Health Education and Improvement Wales',
        publishedOn: '2025-02-21',
        note: 'Annex 1, which links competence and knowledge units, was not yet published.',
      },
    ],
  },
  requirements: [
    {
      kind: 'OJT_HOURS',
      code: 'ON_THE_JOB',
      title: 'On the job training hours',
      gate: 'COMPLETION',
      source: SECTIONS.HOURS,
      minutes: 280 * 60,
    },
    {
      kind: 'RTI_HOURS',
      code: 'OFF_THE_JOB',
      title: 'Off the job training hours',
      gate: 'COMPLETION',
      source: SECTIONS.HOURS,
      minutes: 200 * 60,
      beforeStartFor: ['DIPLOMA_CLINICAL_CODING', ...ESSENTIAL_SKILLS],
    },
    {
      kind: 'CREDITS',
      code: 'CREDITS',
      title: 'Total minimum credit value',
      gate: 'COMPLETION',
      source: SECTIONS.CONTENT,
      credits: 48,
    },
    {
      kind: 'QUALIFICATION',
      code: 'DIPLOMA',
      title: 'Level 4 - Diploma in Clinical Coding (Wales)',
      gate: 'COMPLETION',
      source: SECTIONS.QUALIFICATIONS,
      credential: 'DIPLOMA_CLINICAL_CODING',
      number: 'C00/4514/4',
      awardingBody: 'Agored Cymru',
      level: 4,
      credits: 48,
      minutes: 480 * 60,
      languages: ENGLISH_WELSH,
      certificateCopy: true,
      proves: 'COMBINED',
    },
    essentialSkill('ESW_COMMUNICATION', 'Communication'),
    essentialSkill('ESW_APPLICATION_OF_NUMBER', 'Application of number'),
    essentialSkill('ESW_DIGITAL_LITERACY', 'Digital literacy'),
    {
      kind: 'CHECK',
      code: 'PRE_EMPLOYMENT',
      title: 'Pre-employment checks of the employing organisation',
      gate: 'LEAVING_TRAINING',
      source: SECTIONS.OTHERS,
    },
    {
      kind: 'CHECK',
      code: 'DBS',
      title: 'Disclosure and Barring Service check',
      gate: 'LEAVING_TRAINING',
      source: SECTIONS.OTHERS,
    },
    {
      kind: 'DECLARATION',
      code: 'SHIFTS',
      title: 'Flexible, as there may be a requirement to work shifts',
      gate: 'LEAVING_TRAINING',
      source: SECTIONS.OTHERS,
      statement: 'I know that I may be asked to work shifts, and I am willing to.',
    },
    {
      kind: 'REVIEWS',
      code: 'REVIEWS',
      title: 'Joint reviews of planned and done hours',
      gate: 'NONE',
      source: `${SECTIONS.HOURS}; the days between two reviews are a default of the product`,
      everyDays: 60,
    },
  ],
  jobFunctions: [],
  courses: [],
}

/** Essential Skills Wales, each level 2, 6 credits, 60 guided learning hours. Several bodies award them; the pathway names none. */
function essentialSkill(credential: string, title: string): Requirement {
  return {
    kind: 'ESSENTIAL_SKILL',
    code: credential,
    title,
    gate: 'COMPLETION',
    source: SECTIONS.ESSENTIAL_SKILLS,
    credential,
    number: null,
    awardingBody: null,
    level: 2,
    credits: 6,
    minutes: 60 * 60,
    languages: ENGLISH_WELSH,
    certificateCopy: true,
  }
}
