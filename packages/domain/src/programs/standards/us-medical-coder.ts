import { BLANK_HEAD } from '../particulars.ts'
import { DEFAULT_POLICIES } from '../program-policies.ts'
import type { Standard } from '../standard.ts'
import { US_WORK_PROCESS } from './us-work-process.ts'

const FAQ = 'Paid for Performance and On-the-Job Training FAQ'

/** The US medical coder, from its framework and the sponsor's FAQ: hybrid, its instruction plan blank as the form is. */
export const US_MEDICAL_CODER: Standard = {
  title: 'Competency-Based Occupational Framework, December 2017',
  type: 'HYBRID',
  policies: DEFAULT_POLICIES,
  particulars: {
    documentTitle: 'Competency-Based Occupational Framework for Registered Apprenticeship',
    occupation: 'Medical Records and Health Information Technicians/Medical Coders',
    onetCode: '29-2071.00',
    printedOnetCodes: [
      { place: 'cover', code: '29.2071.00' },
      { place: 'work process schedule', code: '29.2017.00' },
    ],
    rapidsCode: '1114CB',
    head: BLANK_HEAD,
    specializationType: '',
    entryRoutes: [],
    priorQualifications: [],
    priorLearningNeedsNewSkills: false,
    deliveryMethods: [],
    languages: ['en'],
    progression: [],
    statements: [
      'This project has been funded, either wholly or in part, with Federal funds from the Department of Labor, Employment and Training Administration under Contract Number DOL-ETA-15-C-0087. The contents of this publication do not necessarily reflect the views or policies of the Department of Labor, nor does mention of trade names, commercial products, or organizations imply endorsement of the same by the U.S. Government.',
    ],
    contacts: [
      {
        name: 'Diana Elliott, PhD',
        role: 'Senior Research Associate, Urban Institute',
        email: 'delliott@urban.org',
      },
      { name: 'Robert Lerman, PhD', role: 'Institute Fellow, Urban Institute', email: 'rlerman@urban.org' },
    ],
    sources: [
      {
        title: 'Competency-Based Occupational Framework for Registered Apprenticeship',
        publisher: 'Urban Institute for the US Department of Labor',
        publishedOn: '2017-12',
        note: 'Created August 14, 2017; updated December 2017.',
      },
      {
        title: 'Paid for Performance and On-the-Job Training Program FAQ',
        publisher: 'Coding Clarified',
        publishedOn: null,
        note: 'On-the-job and instruction hours and the length of the program.',
      },
      {
        title: 'AAPC Practicode and Project Xtern',
        publisher: 'AAPC',
        publishedOn: null,
        note: '600 cases at 70 percent; 60 percent of the internship’s time on coding.',
      },
    ],
  },
  requirements: [
    {
      kind: 'OJT_HOURS',
      code: 'OJT',
      title: 'On-the-Job Training (OJT)',
      gate: 'COMPLETION',
      source: `${FAQ}; 29 CFR 29.5(b)(2)`,
      minutes: 2000 * 60,
    },
    {
      kind: 'RTI_HOURS',
      code: 'RTI',
      title: 'Related Technical Instruction (RTI)',
      gate: 'COMPLETION',
      source: `${FAQ}; 29 CFR 29.5(b)(4)`,
      minutes: 144 * 60,
      beforeStartFor: [],
    },
    {
      kind: 'COMPETENCIES',
      code: 'COMPETENCIES',
      title: 'Core competencies',
      gate: 'COMPLETION',
      source: 'Competency-Based Occupational Framework, work process schedule; 29 CFR 29.5(b)(3)',
      count: 20,
    },
    {
      kind: 'DURATION',
      code: 'DURATION',
      title: 'About 50 weeks for full-time apprentices',
      gate: 'NONE',
      source: FAQ,
      weeks: 50,
    },
    {
      kind: 'PRACTICODE',
      code: 'PRACTICODE',
      title: 'Practicode',
      gate: 'LEAVING_PRACTICODE',
      source: 'AAPC Practicode',
      cases: 600,
      scorePercent: 70,
      accessMonths: 18,
    },
    {
      kind: 'INTERNSHIP',
      code: 'INTERNSHIP',
      title: 'Internship, mostly on coding',
      gate: 'LEAVING_INTERNSHIP',
      source: 'AAPC Project Xtern',
      codingPercent: 60,
    },
  ],
  jobFunctions: US_WORK_PROCESS,
  courses: [],
}
