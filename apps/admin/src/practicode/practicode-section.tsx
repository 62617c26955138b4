import type { FragmentType } from '@apollo/client'
import { useSuspenseFragment } from '@apollo/client/react'
import { useAddressDialog } from '@journeyline/app-kit/search/use-address-dialog'
import { ActButton } from '@journeyline/ui/acts/act.tsx'
import { Tag } from '@journeyline/ui/identity/tag.tsx'
import { Section } from '@journeyline/ui/page/section.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { useState } from 'react'
import { ConditionList } from '../enrollments/gate/condition-list.tsx'
import { AccessDialog } from './access-dialog.tsx'
import { practicodeMessages } from './messages.ts'
import styles from './practicode.module.css'
import { PracticodeChart } from './practicode-chart.tsx'
import { type Practicode, practicodeFragment, type Reading } from './practicode-fragment.ts'
import { ReadingDialog } from './reading-dialog.tsx'
import { ReadingHistory } from './reading-history.tsx'

/** Practicode of a learner: access, the way to the end of it, and every reading. Nothing where the version has none. */
export function PracticodeSection({
  enrollment: from,
}: {
  enrollment: FragmentType<typeof practicodeFragment>
}) {
  const t = useMessages(practicodeMessages)
  const { data: enrollment } = useSuspenseFragment({
    fragment: practicodeFragment,
    fragmentName: 'Practicode_enrollment',
    from,
  })
  const recording = useAddressDialog('reading')
  const access = useAddressDialog('access')
  const [correcting, setCorrecting] = useState<Reading | null>(null)
  const { practicode } = enrollment
  if (practicode === null) return null
  const record = { label: t('record'), onClick: recording.open }
  return (
    <>
      <Section title={t('practicode')} act={record}>
        <Access practicode={practicode} onWrite={access.open} />
        <PracticodeChart practicode={practicode} />
        <p>{practicode.projection.sentence}</p>
        <ConditionList label={t('asked')} conditions={practicode.conditions} />
      </Section>
      <ReadingHistory enrollment={enrollment} onCorrect={setCorrecting} />
      <ReadingDialog
        enrollment={enrollment}
        practicode={practicode}
        correcting={correcting}
        opened={recording.opened || correcting !== null}
        onClose={() => {
          setCorrecting(null)
          if (recording.opened) recording.close()
        }}
      />
      <AccessDialog
        enrollment={enrollment}
        practicode={practicode}
        opened={access.opened}
        onClose={access.close}
      />
    </>
  )
}

const TONES = { NOT_STARTED: 'warn', RUNNING: 'good', ENDING_SOON: 'warn', ENDED: 'bad' } as const

function Access({ practicode, onWrite }: { practicode: Practicode; onWrite: () => void }) {
  const t = useMessages(practicodeMessages)
  const format = useFormats()
  const { state, expiresOn, daysLeft } = practicode
  const day = expiresOn === null ? '' : format.day(expiresOn)
  return (
    <p className={styles.access}>
      <Tag tone={TONES[state]}>{t(state)}</Tag>
      <span>
        {state === 'NOT_STARTED' && t('notStartedText')}
        {state === 'ENDED' && t('endedText', { day })}
        {(state === 'RUNNING' || state === 'ENDING_SOON') && t('runningText', { day, days: daysLeft ?? 0 })}
      </span>
      <ActButton
        act={{ label: t(state === 'NOT_STARTED' ? 'startAccess' : 'correctAccess'), onClick: onWrite }}
        quiet={state !== 'NOT_STARTED'}
        size="xs"
      />
    </p>
  )
}
