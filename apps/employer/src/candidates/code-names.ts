import { labelOf } from '@journeyline/app-kit/label-of'
import { SOFT_SKILLS } from '@journeyline/domain/candidates/soft-skills'
import { WORK_SETTINGS } from '@journeyline/domain/candidates/work-settings'
import { US_STATES, usStateName } from '@journeyline/domain/learners/us-states'

/** The words of soft-skill codes, in the domain's order; a code it does not know is left out. */
export function softSkillNames(codes: readonly string[]): string[] {
  return SOFT_SKILLS.filter((skill) => codes.includes(skill)).map((one) => labelOf('softSkill', one))
}

/** The words of work-setting codes, in the domain's order; a code it does not know is left out. */
export function workSettingNames(codes: readonly string[]): string[] {
  return WORK_SETTINGS.filter((setting) => codes.includes(setting)).map((one) => labelOf('workSetting', one))
}

/** The state's name, or null when none is known. */
export function stateName(code: string | null): string | null {
  const state = US_STATES.find((known) => known === code)
  return state ? usStateName(state) : null
}
