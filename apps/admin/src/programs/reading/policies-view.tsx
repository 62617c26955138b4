import { say } from '@journeyline/app-kit/say'
import {
  DEFAULT_POLICIES,
  levelWords,
  type ProgramPolicies,
} from '@journeyline/domain/programs/program-policies'
import type { StandardProblem } from '@journeyline/domain/programs/standard-problem'
import { Tag } from '@journeyline/ui/identity/tag.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { pathInWords } from '../path-in-words.ts'
import { standardMessages } from '../standard-messages.ts'
import classes from './policies-view.module.css'
import { ProblemsAt } from './problems-at.tsx'
import reading from './reading.module.css'

type Props = { policies: ProgramPolicies; problems: readonly StandardProblem[] }

/** How the sponsor runs the version; what is still the product's default is marked. */
export function PoliciesView({ policies, problems }: Props) {
  const t = useMessages(standardMessages)
  const rows: { key: keyof ProgramPolicies; label: string; value: string | string[] }[] = [
    { key: 'path', label: t('path'), value: pathInWords(policies.path) },
    {
      key: 'backdatingDays',
      label: t('backdatingDays'),
      value: t('backdatingValue', { count: policies.backdatingDays }),
    },
    {
      key: 'secondPersonApproves',
      label: t('secondPersonApproves'),
      value: t(policies.secondPersonApproves ? 'secondPersonYes' : 'secondPersonNo'),
    },
    {
      key: 'ojtCountsFrom',
      label: t('ojtCountsFrom'),
      value: t(`ojtCountsFrom_${policies.ojtCountsFrom}`),
    },
    {
      key: 'enrollmentLeadDays',
      label: t('enrollmentLeadDays'),
      value: t('enrollmentLeadValue', { count: policies.enrollmentLeadDays }),
    },
    {
      key: 'ojtCreditPercent',
      label: t('ojtCreditPercent'),
      value: t('creditValue', { percent: policies.ojtCreditPercent }),
    },
    {
      key: 'rtiCreditPercent',
      label: t('rtiCreditPercent'),
      value: t('creditValue', { percent: policies.rtiCreditPercent }),
    },
    {
      key: 'instructionBesideWork',
      label: t('instructionBesideWork'),
      value: t(policies.instructionBesideWork ? 'instructionYes' : 'instructionNo'),
    },
    {
      key: 'hoursPerWeek',
      label: t('hoursPerWeek'),
      value: t('hoursPerWeekValue', { count: policies.hoursPerWeek }),
    },
    { key: 'paceWeeks', label: t('paceWeeks'), value: t('paceWeeksValue', { count: policies.paceWeeks }) },
    {
      key: 'levels',
      label: t('levels'),
      value: policies.levels.map(({ level }) =>
        t(level === policies.levelToMeet ? 'levelMeets' : 'levelIs', {
          level,
          name: say(levelWords(policies, level)),
        }),
      ),
    },
    {
      key: 'sameCompetenciesTogether',
      label: t('sameTogether'),
      value: t(policies.sameCompetenciesTogether ? 'sameTogetherYes' : 'sameTogetherNo'),
    },
  ]
  return (
    <>
      <ProblemsAt problems={problems} at={['policies']} />
      <dl className={classes.policies}>
        {rows.map(({ key, label, value }) => (
          <div key={key}>
            <dt>{label}</dt>
            <dd>
              {Array.isArray(value) ? (
                <ol className={reading.plain}>
                  {value.map((line) => (
                    <li key={line}>{line}</li>
                  ))}
                </ol>
              ) : (
                value
              )}
            </dd>
            <dd>{isDefault(policies, key) && <Tag>{t('isDefault')}</Tag>}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}

function isDefault(policies: ProgramPolicies, key: keyof ProgramPolicies): boolean {
  const same = (one: keyof ProgramPolicies) =>
    JSON.stringify(policies[one]) === JSON.stringify(DEFAULT_POLICIES[one])
  return same(key) && (key !== 'levels' || same('levelToMeet'))
}
