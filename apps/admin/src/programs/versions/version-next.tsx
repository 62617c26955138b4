import { versionInForce, versionStanding } from '@journeyline/domain/programs/program-version'
import type { StandardProblem } from '@journeyline/domain/programs/standard-problem'
import type { Act } from '@journeyline/ui/acts/act.tsx'
import { NextStep } from '@journeyline/ui/page/next-step.tsx'
import { todayIso } from '@journeyline/ui/words/format'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { programMessages } from '../messages.ts'
import { versionsOf } from '../program-versions.ts'
import type { PageVersion } from '../version-fragment.ts'

type Props = { version: PageVersion; problems: readonly StandardProblem[]; publish: Act; edit: Act }

/** What the version waits for: problems to mend, to be published, its day, or nothing. */
export function VersionNext({ version, problems, publish, edit }: Props) {
  const t = useMessages(programMessages)
  const format = useFormats()
  const { number, enrollmentCount: count } = version
  const versions = versionsOf(version.program)
  const day = format.day(version.effectiveFrom)
  const errors = problems.filter(({ severity }) => severity === 'ERROR').length
  switch (versionStanding(version, versions, todayIso())) {
    case 'DRAFT':
      if (errors > 0)
        return (
          <NextStep
            tone="act"
            title={t('nextBrokenTitle', { count: errors })}
            text={t('nextBrokenText')}
            act={edit}
          />
        )
      return publish.refusal ? (
        <NextStep
          tone="act"
          title={t('nextNotYetTitle')}
          text={publish.refusal}
          act={edit}
          other={[publish]}
        />
      ) : (
        <NextStep
          tone="act"
          title={t('nextReadyTitle')}
          text={t('nextReadyText', { day })}
          act={publish}
          other={[edit]}
        />
      )
    case 'IN_FORCE':
      return (
        <NextStep
          tone="done"
          title={t('nextInForceTitle', { number, day })}
          text={t('nextInForceText', { count })}
        />
      )
    case 'LATER':
      return (
        <NextStep
          tone="wait"
          title={t('nextLaterTitle', { number, day })}
          text={t('nextLaterText')}
          until={version.effectiveFrom}
        />
      )
    case 'EARLIER': {
      const later = versionInForce(versions, todayIso())?.number ?? number
      return (
        <NextStep
          tone="done"
          title={t('nextEarlierTitle', { number, later })}
          text={t('nextEarlierText', { count })}
        />
      )
    }
  }
}
