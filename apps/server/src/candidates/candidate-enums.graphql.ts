import { CONSENT_KINDS } from '@journeyline/domain/candidates/candidate-profile'
import { SOFT_SKILLS } from '@journeyline/domain/candidates/soft-skills'
import { softSkillLabels, workSettingLabels } from '@journeyline/domain/candidates/words'
import { WORK_SETTINGS } from '@journeyline/domain/candidates/work-settings'
import { builder } from '../graphql/builder.ts'
import { described } from '../graphql/described.ts'

/** Where medical coders work. */
export const WorkSettingEnum = builder.enumType('WorkSetting', {
  description: 'A kind of workplace in which medical coders work.',
  values: described(WORK_SETTINGS, asSentences(workSettingLabels)),
})

/** What screening looks for. */
export const SoftSkillEnum = builder.enumType('SoftSkill', {
  description: 'A soft skill of a medical coder.',
  values: described(SOFT_SKILLS, asSentences(softSkillLabels)),
})

/** What an entry of the consent ledger says. */
export const ConsentKindEnum = builder.enumType('ConsentKind', {
  description: 'What an entry of the consent ledger says.',
  values: described(CONSENT_KINDS, {
    GIVEN: 'The learner agreed to be shown to employers.',
    WITHDRAWN: 'The learner took it back.',
  }),
})

function asSentences<Value extends string>(labels: Record<Value, string>): Record<Value, string> {
  return Object.fromEntries(Object.entries(labels).map(([value, label]) => [value, `${label}.`])) as Record<
    Value,
    string
  > // one entry a value
}
