import { SOFT_SKILLS, type SoftSkill } from '@journeyline/domain/candidates/soft-skills'
import type { WorkSetting } from '@journeyline/domain/candidates/work-settings'
import { type CredentialCode, credentialName } from '@journeyline/domain/credentials/credentials'
import { labelOf } from '@journeyline/domain/language/label'
import type { DemoLearner } from './demo-roster.ts'
import { seededChoice, seededOrder } from './seeded.ts'

/** Two to four soft skills that are always the learner's own. */
export function demoSoftSkills({ externalId }: DemoLearner): SoftSkill[] {
  const many = seededChoice([2, 3, 3, 4], externalId, 'how many skills')
  return seededOrder(SOFT_SKILLS, (skill) => skill, externalId).slice(0, many)
}

/** What staff would write to employers about the learner, from nothing but the roster's facts and the soft skills. */
export function demoSummary(learner: DemoLearner, softSkills: SoftSkill[]): string {
  return [standing(learner), practice(learner), strengths(learner, softSkills), aim(learner)]
    .filter((sentence) => sentence !== null)
    .join(' ')
}

function standing({ externalId, stage, internshipSite: site, credential }: DemoLearner): string {
  const certified = credential ? credentialName(credential as CredentialCode) : null
  switch (stage) {
    case 'READY':
      return seededChoice(
        [
          `Finished the internship at ${site}${certified ? ` and holds the ${certified}` : ''}; ready to start.`,
          `${certified ?? 'Trained'} coder with an internship at ${site} behind them, looking for a first employer.`,
          `Through the whole program up to the apprenticeship${certified ? `, ${certified} included` : ''}. Interned at ${site}.`,
        ],
        externalId,
        'standing',
      )
    case 'INTERNSHIP':
      return seededChoice(
        [
          `Interning at ${site}${certified ? ` with the ${certified} already in hand` : ''}.`,
          `Codes real charts at ${site} in the internship${certified ? ` and passed the ${certified}` : ', with the CPC-A exam still ahead'}.`,
          `${certified ? `${certified} holder` : 'Coder'} in the internship at ${site}.`,
        ],
        externalId,
        'standing',
      )
    case 'PRACTICODE':
      return 'Finished classroom training and is practicing on real, de-identified cases.'
    default:
      return 'In classroom training: anatomy, terminology and the first code sets.'
  }
}

function practice({ externalId, practicodeCases: cases, practicodeScore: score }: DemoLearner) {
  if (cases === null || score === null) return null
  if (cases < 600) return `${cases} of 600 Practicode cases so far, ${score} percent right.`
  return seededChoice(
    [
      `All 600 Practicode cases done with a score of ${score} percent.`,
      `Scored ${score} percent over 600 Practicode cases.`,
      `600 Practicode cases, ${score} percent.`,
    ],
    externalId,
    'practice',
  )
}

function strengths({ externalId }: DemoLearner, softSkills: SoftSkill[]): string {
  const [first, ...rest] = softSkills.map((skill) => labelOf('softSkill', skill).toLowerCase())
  const words = listed([first!, ...rest])
  return seededChoice(
    [
      `In screening we found a coder who is ${words}.`,
      `Instructors say: ${words}.`,
      `Comes across as ${words}.`,
    ],
    externalId,
    'strengths',
  )
}

function aim({ externalId, workSettings, openToRemote }: DemoLearner): string {
  const settings = workSettings.map((code) => labelOf('workSetting', code as WorkSetting).toLowerCase())
  const places = listed(settings, 'disjunction')
  const home = openToRemote ? ' Open to work from home.' : ''
  return seededChoice(
    [`Would like to work in: ${places}.${home}`, `Hopes for one of these: ${places}.${home}`],
    externalId,
    'aim',
  )
}

function listed(words: string[], type: 'conjunction' | 'disjunction' = 'conjunction'): string {
  return new Intl.ListFormat('en-US', { type }).format(words)
}
