import type { FragmentType } from '@apollo/client'
import { useSuspenseFragment } from '@apollo/client/react'
import { useAddressDialog } from '@journeyline/app-kit/search/use-address-dialog'
import { ActButton } from '@journeyline/ui/acts/act.tsx'
import { useConfirm } from '@journeyline/ui/feedback/confirm.tsx'
import { Section } from '@journeyline/ui/page/section.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { useState } from 'react'
import { useDeletePriorLearning } from './delete-prior-learning.ts'
import { priorLearningMessages } from './messages.ts'
import styles from './prior-learning.module.css'
import { PriorLearningDialog } from './prior-learning-dialog.tsx'
import { type PriorLearning, priorLearningFragment } from './prior-learning-fragment.ts'

/** Qualifications the learner brought along. Nothing where the version lists none that could be. */
export function PriorLearningSection({
  enrollment: from,
}: {
  enrollment: FragmentType<typeof priorLearningFragment>
}) {
  const t = useMessages(priorLearningMessages)
  const { data: enrollment } = useSuspenseFragment({ fragment: priorLearningFragment, from })
  const recording = useAddressDialog('prior')
  const [editing, setEditing] = useState<PriorLearning | null>(null)
  const { priorLearning, programVersion, learner, openCredits } = enrollment
  const { priorQualifications } = programVersion.particulars
  if (priorQualifications.length === 0) return null
  const record = { label: t('record'), onClick: recording.open }
  return (
    <Section title={t('priorLearning')} note={t('note', { open: openCredits })} act={record}>
      {priorLearning.length === 0 ? (
        <p className="jl-dim">{t('empty', { name: learner.name })}</p>
      ) : (
        <ul className={styles.list}>
          {priorLearning.map((one) => (
            <li key={one.id}>
              <Line
                one={one}
                qualification={priorQualifications.find(({ code }) => code === one.qualification)?.name ?? ''}
                onEdit={() => setEditing(one)}
              />
            </li>
          ))}
        </ul>
      )}
      <PriorLearningDialog
        enrollment={enrollment}
        one={editing}
        opened={recording.opened || editing !== null}
        onClose={() => {
          setEditing(null)
          if (recording.opened) recording.close()
        }}
      />
    </Section>
  )
}

type LineProps = { one: PriorLearning; qualification: string; onEdit: () => void }

function Line({ one, qualification, onEdit }: LineProps) {
  const t = useMessages(priorLearningMessages)
  const format = useFormats()
  const confirm = useConfirm()
  const remove = useDeletePriorLearning()
  const ask = () =>
    confirm({
      title: t('removeTitle', { title: one.title }),
      consequence: t('removeText'),
      act: t('remove'),
      danger: true,
      onConfirm: () => void remove(one),
    })
  const facts = [
    qualification,
    one.achievedOn && format.day(one.achievedOn),
    one.creditsClaimed > 0 && t('credits', { credits: one.creditsClaimed }),
  ]
  return (
    <>
      <div className={styles.head}>
        <h3>{one.title}</h3>
        <span className={styles.acts}>
          <ActButton act={{ label: t('edit'), onClick: onEdit }} size="xs" />
          <ActButton act={{ label: t('remove'), onClick: ask }} quiet size="xs" />
        </span>
      </div>
      <p className="jl-dim">{facts.filter(Boolean).join(' · ')}</p>
      {one.newSkills && <p>{one.newSkills}</p>}
    </>
  )
}
