import { versionInForce } from '@journeyline/domain/programs/program-version'
import type { Act } from '@journeyline/ui/acts/act.tsx'
import { NextStep } from '@journeyline/ui/page/next-step.tsx'
import { todayIso } from '@journeyline/ui/words/format'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { versionAddress } from './addresses.ts'
import { programMessages } from './messages.ts'
import { type ProgramWithVersions, versionsOf } from './program-versions.ts'

type Props = { program: ProgramWithVersions; begin: Act }

/** What the program waits for: its first version, a draft to be finished, or nothing. */
export function ProgramNext({ program, begin }: Props) {
  const t = useMessages(programMessages)
  const format = useFormats()
  const versions = versionsOf(program)
  const draft = versions.find(({ status }) => status === 'DRAFT')
  const inForce = versionInForce(versions, todayIso())
  if (draft) {
    const goOn = { label: t('goOnWriting'), to: `${versionAddress(program.id, draft.id)}/edit` }
    return (
      <NextStep
        tone="act"
        title={t('nextDraftTitle', { number: draft.number })}
        text={inForce ? t('nextDraftText', { inForce: inForce.number }) : t('nextNoneText')}
        act={goOn}
      />
    )
  }
  if (!inForce) return <NextStep tone="act" title={t('nextNoneTitle')} text={t('nextNoneText')} act={begin} />
  const { number, effectiveFrom, enrollmentCount } = inForce
  return (
    <NextStep
      tone="done"
      title={t('nextInForceTitle', { number, day: format.day(effectiveFrom) })}
      text={t('nextInForceText', { count: enrollmentCount })}
    />
  )
}
