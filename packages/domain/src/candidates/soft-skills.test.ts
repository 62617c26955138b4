import { expect, test } from 'vitest'
import { labelOf } from '../language/label.ts'
import { SOFT_SKILLS, softSkillFrom } from './soft-skills.ts'

test('the seven soft skills are known by both wordings of the seed (C35-C41)', () => {
  expect(SOFT_SKILLS.map((one) => labelOf('softSkill', one)).map(softSkillFrom)).toEqual(SOFT_SKILLS)
  const second = [
    'Meticulous Attention to Detail',
    'Strong Organizational Abilities',
    'Upholding Ethical Standards',
    'Collaborative and Socially Adept',
    'Analytical and Critical Thinking',
    'Continuous Curiosity and a Learner Mindset',
    'Computer Proficiency and Technological Adaptability',
  ]
  expect(second.map(softSkillFrom)).toEqual(SOFT_SKILLS)
  expect(softSkillFrom('Punctual')).toBeNull()
})
