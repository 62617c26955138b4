import { foldedWords } from '../folded-words.ts'
import { workSettingLabels } from './words.ts'

/** Each work setting's wordings in the seed beside its label; the order is C48 to C79. */
const WORDINGS = {
  HOSPITAL_SYSTEM: ['Hospital'],
  PHYSICIAN_GROUP: [],
  AMBULATORY_SURGERY_CENTER: ['Surgical center'],
  URGENT_CARE_CENTER: ['Urgent care centers and walk-in clinics'],
  SPORTS_MEDICINE_CLINIC: ['Sports medicine and rehabilitation centers'],
  MENTAL_HEALTH_FACILITY: ['Mental health and behavioral health practices'],
  HOSPICE_ORGANIZATION: ['Hospice and palliative care organizations'],
  TELEHEALTH_COMPANY: ['Telehealth and virtual healthcare providers'],
  COLLECTION_AGENCY: ['Medical collection agencies'],
  RISK_ADJUSTMENT_VENDOR: ['Risk adjustment and healthcare analytics vendors'],
  INSURANCE_PROVIDER: ['Health insurance companies and payers'],
  PROFESSIONAL_LIABILITY_FIRM: ['Medical professional liability insurance firms'],
  FEDERAL_GOVERNMENT_AGENCY: [
    'Federal and state government healthcare agencies',
    'Federal and state healthcare agencies',
  ],
  HEALTH_INFORMATION_TECHNOLOGY_COMPANY: ['Health information technology and software companies'],
  LAW_OFFICE: ['Legal firms specializing in healthcare law'],
  DENTAL_PRACTICE: ['Dental offices and clinics'],
  DURABLE_MEDICAL_EQUIPMENT_SUPPLIER: ['Durable medical equipment (DME) suppliers', 'DME supplier'],
  IMAGING_CENTER: ['Medical imaging and radiology centers'],
  PHYSICAL_THERAPY_CLINIC: ['Physical therapy and rehabilitation centers'],
  LONG_TERM_CARE_FACILITY: ['Long-term care facilities and nursing homes'],
  HOME_HEALTHCARE_AGENCY: ['Home healthcare agencies and visiting nurse services'],
  CONSULTING_GROUP: ['Healthcare consulting and auditing firms'],
  EHR_SOFTWARE_COMPANY: ['Electronic Health Record (EHR) software vendors'],
  ACCOUNTABLE_CARE_ORGANIZATION: ['Accountable Care Organizations (ACOs)', 'ACO'],
  WORKERS_COMPENSATION_INSURER: ["Workers' compensation insurance carriers"],
  STATE_GOVERNMENT_AGENCY: ['State and local government health departments'],
  CAREER_COLLEGE: ['Career colleges and vocational training institutions'],
  MEDICAL_BILLING_SERVICE: ['Medical billing and revenue cycle management companies'],
  MEDICAL_LABORATORY: ['Medical and diagnostic laboratories'],
  REHABILITATION_CENTER: ['Rehabilitation and therapy service providers'],
  CLEARINGHOUSE: ['Healthcare clearinghouses and data processing centers'],
  CANCER_REGISTRY: ['Cancer registries and specialized medical registries'],
  // Not one of the seed's 32: the program's own roster uses it, so learners may ask for it.
  FEDERALLY_QUALIFIED_HEALTH_CENTER: ['FQHC'],
} as const

export type WorkSetting = keyof typeof WORDINGS

/** The kinds of workplace a coder may want and a worksite may be (C48-C79). */
export const WORK_SETTINGS = Object.keys(WORDINGS) as WorkSetting[]

/** The setting meant by a code or a wording of the seed, in any case, singular or plural; null when none is. */
export function workSettingFrom(text: string): WorkSetting | null {
  return SETTING_BY_WORDING.get(foldedWords(text)) ?? null
}

const SETTING_BY_WORDING = new Map(
  WORK_SETTINGS.flatMap((setting) =>
    [setting, workSettingLabels[setting], ...WORDINGS[setting]].map(
      (wording) => [foldedWords(wording), setting] as const,
    ),
  ),
)
