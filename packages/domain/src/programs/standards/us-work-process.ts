import type { Competency, JobFunction } from '../work-process.ts'

/** The five job functions and twenty competencies of seed 001, as printed, and three open specializations. */
export const US_WORK_PROCESS: JobFunction[] = [
  jobFunction(
    'Properly applies diagnosis and procedure codes to medical charts, records and related documents',
    [
      'Enters or confirms code(s) associated with medical diagnosis(es), procedures, and services',
      'Ensures medical codes reflect medical record documentation',
    ],
  ),
  jobFunction(
    printed(
      'Supports documentation of care for services provider reimbursement process to ensure timely and accurate payment',
      ['services provider', 'service provider'],
    ),
    [
      'Ensures accuracy of diagnosis/procedural groups such as DRG (Diagnosis Related Group), MS DRG (Medical Severity), APC (Ambulatory Payment Classification), etc.',
      'Communicates with physicians or other care providers to ensure appropriate documentation',
      'Applies policies and procedures to comply with changing regulations among various payment systems for healthcare services, such as Medicare, Medicaid, managed care, etc.',
      'Applies policies and procedures for the use of clinical data required in reimbursement and prospective payment systems (PPS) in healthcare delivery',
      'Supports accurate billing through coding, charge master, claims management and bill reconciliation processes',
      // near-duplicate of A: both kept, linked
      {
        ...printed('Ensures accuracy of diagnostic/procedural groupings such as DRG and APC'),
        sameAs: 'JF2.A',
      },
      'Resolves discrepancies between coded data and supporting documentation',
    ],
  ),
  jobFunction('Maintains accurate and complete patient health records', [
    'Compiles patient data and performs data quality reviews to validate code assignment and compliance with reporting requirements',
    'Ensures that medical records are complete, including medical history, care or treatment plans, tests ordered, test results, diagnosis and medications taken',
    'Verifies consistency between diagnosis and treatment plans, procedures and services',
  ]),
  jobFunction(
    'Ensures compliance with healthcare law, regulations and standards related to information protection, privacy, security and confidentiality',
    [
      'Participates in compliance (fraud and abuse), HIPAA (Health Insurance Portability and Accountability Act of 1996), and other organization specific training',
      // reads like the first job function: kept where it is printed
      {
        ...printed('Validates coding accuracy using clinical information found in the health record'),
        alsoUnder: 'JF1',
      },
      printed(
        'Adheres to current regulations and establish guidelines in code assignment (focus on assignment of principle diagnosis, principle procedure, and sequencing as well as other clinical coding guidelines)',
        ['establish guidelines', 'established guidelines'],
        ['principle diagnosis, principle procedure', 'principal diagnosis, principal procedure'],
      ),
      'Uses established guidelines to comply with reimbursement and reporting requirements such as the National Correct Coding Initiative and others',
    ],
  ),
  jobFunction(
    'Maintains appropriate technology solutions including health information systems to support health care delivery and organizational priorities',
    [
      'Specifies, refines, updates, produces and makes available a formal approach to implement information and communication technology solutions necessary to develop and operate the health information system architecture in support of the organization',
      'Stays apprised of innovative solutions for integration of new technology into existing products, applications or services',
      'Identifies and clarifies user needs (internal and external customers) and organizational policies to ensure system architecture and applications are in line with business requirements',
      printed(
        'Uses and maintains applications and processes to support other clinical classification and nomenclature as appropriate (e.g. DSM-V - Diagnostic and Statistical manual of Mental Disorders - SNOMED-CT - Systemized Nomenclature of Medicine -Clinical terms, etc.)',
        ['Statistical manual', 'Statistical Manual'],
        [
          'Systemized Nomenclature of Medicine -Clinical terms',
          'Systematized Nomenclature of Medicine - Clinical Terms',
        ],
      ),
    ],
  ),
  ...Array.from(
    { length: 3 },
    (): JobFunction => ({ specialization: true, sourceText: '', displayText: '', competencies: [] }),
  ),
]

type Text = Pick<Competency, 'sourceText' | 'displayText'>
type Printed = string | (Text & Partial<Pick<Competency, 'sameAs' | 'alsoUnder'>>)

/** A text as printed, and as shown once the misprints are mended. */
function printed(sourceText: string, ...mended: [misprint: string, meant: string][]): Text {
  const displayText = mended.reduce((text, [misprint, meant]) => text.replace(misprint, meant), sourceText)
  return { sourceText, displayText }
}

function jobFunction(text: string | Text, competencies: Printed[]): JobFunction {
  return {
    specialization: false,
    ...(typeof text === 'string' ? printed(text) : text),
    competencies: competencies.map((one, index) => ({
      letter: String.fromCharCode(65 + index),
      core: true,
      rtiMinutes: null,
      ojtMinutes: null,
      sameAs: null,
      alsoUnder: null,
      witnessed: false,
      ...(typeof one === 'string' ? printed(one) : one),
    })),
  }
}
