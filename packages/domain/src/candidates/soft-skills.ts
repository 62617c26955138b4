import { foldedWords } from '../folded-words.ts'
import { softSkillLabels } from './words.ts'

/** Each soft skill's second wording in the seed; the order is C35 to C41. */
const SECOND_WORDINGS = {
  DETAIL_ORIENTED: 'Meticulous Attention to Detail',
  ORGANIZED: 'Strong Organizational Abilities',
  ETHICAL: 'Upholding Ethical Standards',
  SOCIAL: 'Collaborative and Socially Adept',
  ANALYTICAL: 'Analytical and Critical Thinking',
  CURIOUS: 'Continuous Curiosity and a Learner Mindset',
  COMPUTER_PROFICIENT: 'Computer Proficiency and Technological Adaptability',
} as const

export type SoftSkill = keyof typeof SECOND_WORDINGS

/** The seven soft skills of a medical coder (C35-C41). */
export const SOFT_SKILLS = Object.keys(SECOND_WORDINGS) as SoftSkill[]

/** The soft skill meant by a code or either wording of the seed, in any case; null when none is. */
export function softSkillFrom(text: string): SoftSkill | null {
  const folded = foldedWords(text)
  return (
    SOFT_SKILLS.find((skill) =>
      [skill, softSkillLabels[skill], SECOND_WORDINGS[skill]].some(
        (wording) => foldedWords(wording) === folded,
      ),
    ) ?? null
  )
}
