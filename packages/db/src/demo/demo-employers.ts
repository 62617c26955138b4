import type { WorkSetting } from '@journeyline/domain/candidates/work-settings'

/** An employer of the demo with its worksites; time zones are IANA names. */
export interface DemoEmployer {
  name: string
  about: string
  worksites: {
    name: string
    city: string
    state: string
    setting: WorkSetting
    timeZone: string
    remote: boolean
  }[]
}

/** The six employers the demo's roster names. All are invented, as are their worksites. */
export const DEMO_EMPLOYERS: DemoEmployer[] = [
  {
    name: 'ClearClaim Billing',
    about:
      'We bill and collect for independent practices in four states. Coders work in small teams, each with the same practices all year.',
    worksites: [
      site('Columbus office', 'Columbus', 'OH', 'MEDICAL_BILLING_SERVICE', 'America/New_York', true),
      site('Pittsburgh office', 'Pittsburgh', 'PA', 'MEDICAL_BILLING_SERVICE', 'America/New_York', true),
    ],
  },
  {
    name: 'Valley Imaging',
    about:
      'Outpatient radiology: X-ray, CT, MRI and mammography. New coders begin with plain films and sit with a senior coder for the first three months.',
    worksites: [
      site('Lexington center', 'Lexington', 'KY', 'IMAGING_CENTER', 'America/New_York', false),
      site('Owensboro center', 'Owensboro', 'KY', 'IMAGING_CENTER', 'America/Chicago', false),
      site('Cincinnati center', 'Cincinnati', 'OH', 'IMAGING_CENTER', 'America/New_York', true),
    ],
  },
  {
    name: 'Meridian Risk Adjustment',
    about:
      'We review charts for health plans and report what they support. The work is done from home after two weeks in the office.',
    worksites: [site('Detroit office', 'Detroit', 'MI', 'RISK_ADJUSTMENT_VENDOR', 'America/Detroit', true)],
  },
  {
    name: 'Riverbend Surgery Center',
    about:
      'Same-day surgery with eight operating rooms: orthopedics, eyes and gastroenterology. Coders work beside the schedulers and know the surgeons.',
    worksites: [
      site('Huntington', 'Huntington', 'WV', 'AMBULATORY_SURGERY_CENTER', 'America/New_York', false),
      site('Grand Rapids', 'Grand Rapids', 'MI', 'AMBULATORY_SURGERY_CENTER', 'America/Detroit', false),
    ],
  },
  {
    name: 'Lakeside Health',
    about:
      'A community health system with one hospital and its clinics on the lake shore. Apprentices rotate through emergency, inpatient and clinic coding.',
    worksites: [
      site('Lakeside Hospital', 'Gary', 'IN', 'HOSPITAL_SYSTEM', 'America/Chicago', false),
      site('Coding department', 'South Bend', 'IN', 'HOSPITAL_SYSTEM', 'America/Indiana/Indianapolis', true),
      site(
        'Shoreline Clinic',
        'Michigan City',
        'IN',
        'FEDERALLY_QUALIFIED_HEALTH_CENTER',
        'America/Chicago',
        false,
      ),
    ],
  },
  {
    name: 'Northgate Physicians',
    about:
      'Forty physicians in family medicine, pediatrics and cardiology. Coders check documentation with the physicians every week.',
    worksites: [
      site(
        'Northgate offices',
        'Indianapolis',
        'IN',
        'PHYSICIAN_GROUP',
        'America/Indiana/Indianapolis',
        false,
      ),
      site('Louisville offices', 'Louisville', 'KY', 'PHYSICIAN_GROUP', 'America/Kentucky/Louisville', true),
    ],
  },
]

function site(
  name: string,
  city: string,
  state: string,
  setting: WorkSetting,
  timeZone: string,
  remote: boolean,
) {
  return { name, city, state, setting, timeZone, remote }
}
