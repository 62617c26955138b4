import { foldedWords } from '../folded-words.ts'

/** Each soft skill's name and its second wording in the seed; the order is C35 to C41. */
const WORDINGS = {
  DETAIL_ORIENTED: ['Detail-oriented', 'Meticulous Attention to Detail'],
  ORGANIZED: ['Organized', 'Strong Organizational Abilities'],
  ETHICAL: ['Ethical', 'Upholding Ethical Standards'],
  SOCIAL: ['Social', 'Collaborative and Socially Adept'],
  ANALYTICAL: ['Analytical', 'Analytical and Critical Thinking'],
  CURIOUS: ['Curious', 'Continuous Curiosity and a Learner Mindset'],
  COMPUTER_PROFICIENT: ['Computer proficient', 'Computer Proficiency and Technological Adaptability'],
} as const

export type SoftSkill = keyof typeof WORDINGS

/** The seven soft skills of a medical coder (C35-C41). */
export const SOFT_SKILLS = Object.keys(WORDINGS) as SoftSkill[]

/** The soft skill in words: "Detail-oriented". */
export function softSkillName(skill: SoftSkill): string {
  return WORDINGS[skill][0]
}

/** The soft skill meant by a code or either wording of the seed, in any case; null when none is. */
export function softSkillFrom(text: string): SoftSkill | null {
  const folded = foldedWords(text)
  return (
    SOFT_SKILLS.find((skill) =>
      [skill, ...WORDINGS[skill]].some((wording) => foldedWords(wording) === folded),
    ) ?? null
  )
}
