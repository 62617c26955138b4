import { daysFrom, laterDay, plusDays } from './days.ts'
import type { DemoLearner } from './demo-roster.ts'
import { seeded, seededOrder } from './seeded.ts'

/** How far somebody is with continuing education; CORRECTED has entries that were taken back or came too early. */
export type DemoCeuStory = 'CORRECTED' | 'SHORT' | 'ON_COURSE' | 'BEGUN'

/** CEUs of the demo; days are written YYYY-MM-DD. */
export interface DemoCeu {
  indexNumber: string | null
  sponsor: string
  title: string
  /** Hundredths of a CEU. */
  units: number
  earnedOn: string
  bodies: ('AAPC' | 'AHIMA')[]
  hiimDomain: boolean
  fromAhima: boolean
  /** Why it was taken back; null while it stands. */
  reversedFor: string | null
}

const HOW_MANY: Record<DemoCeuStory, number> = { CORRECTED: 9, SHORT: 4, ON_COURSE: 10, BEGUN: 1 }

type Education = { title: string; sponsor: string; units: number; fromAhima?: boolean; hiimDomain?: boolean }

const EDUCATION: Education[] = [
  { title: 'ICD-10-CM updates for 2026', sponsor: 'AAPC', units: 200 },
  { title: 'Leveling office visits by time and decision', sponsor: 'AAPC', units: 150 },
  { title: 'Modifiers in same-day surgery', sponsor: 'AAPC Columbus chapter', units: 100 },
  { title: 'Risk adjustment documentation', sponsor: 'AAPC', units: 200 },
  { title: 'Denials and appeals workshop', sponsor: 'AAPC Columbus chapter', units: 300 },
  { title: 'Regional conference, two days', sponsor: 'AAPC', units: 1200 },
  { title: 'Compliance year in review', sponsor: 'Health Care Compliance Association', units: 125 },
  { title: 'Auditing operative notes', sponsor: 'AAPC', units: 400 },
  { title: 'Anatomy refresher: the heart', sponsor: 'AAPC', units: 400 },
  { title: 'Speaking with physicians about documentation', sponsor: 'AAPC', units: 150, hiimDomain: false },
  { title: 'Coding professional development series', sponsor: 'AHIMA', units: 600, fromAhima: true },
  { title: 'Privacy and security for coders', sponsor: 'AHIMA', units: 250, fromAhima: true },
]

/** The ledger of somebody who was first certified on a day, by how far the story has them. */
export function demoCeus(
  { externalId, asOf }: DemoLearner,
  story: DemoCeuStory,
  holder: { certifiedOn: string; credentials: readonly { kind: string }[] },
): DemoCeu[] {
  const hasAhima = holder.credentials.some(({ kind }) => kind === 'CCA')
  const chosen = seededOrder(EDUCATION, ({ title }) => title, externalId).slice(0, HOW_MANY[story])
  const ledger = chosen.map((education, index) =>
    entry(education, {
      earnedOn: earnedOn(externalId, { certifiedOn: holder.certifiedOn, asOf }, education.title),
      indexNumber: `${10_000 + Math.floor(80_000 * seeded(externalId, education.title))}A`,
      hasAhima,
      reversedFor: story === 'CORRECTED' && index === 1 ? 'Written down for the wrong learner' : null,
    }),
  )
  if (story !== 'CORRECTED') return ledger
  // before the certification, so that it counts for no cycle
  const early = { title: 'Introduction to medical terminology', sponsor: 'AAPC', units: 300 }
  const before = plusDays(holder.certifiedOn, -20)
  return [entry(early, { earnedOn: before, indexNumber: '90001A', hasAhima, reversedFor: null }), ...ledger]
}

function entry(
  { title, sponsor, units, fromAhima = false, hiimDomain = true }: Education,
  facts: Pick<DemoCeu, 'earnedOn' | 'indexNumber' | 'reversedFor'> & { hasAhima: boolean },
): DemoCeu {
  const { hasAhima, ...rest } = facts
  const bodies: DemoCeu['bodies'] = hasAhima ? ['AAPC', 'AHIMA'] : ['AAPC']
  return { title, sponsor, units, fromAhima, hiimDomain, bodies, ...rest }
}

/** A day between the certification and the demo's own day. */
function earnedOn(
  externalId: string,
  { certifiedOn, asOf }: { certifiedOn: string; asOf: string },
  title: string,
): string {
  const room = Math.max(0, daysFrom(certifiedOn, asOf) - 1)
  return laterDay(certifiedOn, plusDays(certifiedOn, 1 + room * seeded(externalId, title, 'earned')))
}
