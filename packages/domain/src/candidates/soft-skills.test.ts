import { expect, test } from 'vitest'
import { SOFT_SKILLS, softSkillFrom, softSkillName } from './soft-skills.ts'

test('the seven soft skills are known by both wordings of the seed (C35-C41)', () => {
  expect(SOFT_SKILLS.map(softSkillName).map(softSkillFrom)).toEqual(SOFT_SKILLS)
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
