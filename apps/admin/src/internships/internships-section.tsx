import type { FragmentType } from '@apollo/client'
import { useSuspenseFragment } from '@apollo/client/react'
import { useSearchWords, word } from '@journeyline/app-kit/search/search'
import { useAddressDialog } from '@journeyline/app-kit/search/use-address-dialog'
import { Section } from '@journeyline/ui/page/section.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { ConditionList } from '../enrollments/gate/condition-list.tsx'
import { EvaluationDialog } from './evaluation-dialog.tsx'
import { InternshipCard } from './internship-card.tsx'
import { InternshipDialog } from './internship-dialog.tsx'
import { internshipFragment } from './internship-fragment.ts'
import { internshipMessages } from './messages.ts'

/** The learner's internships, the latest first: days, share of coding, evaluation. Nothing where none is asked for and none is there. */
export function InternshipsSection({
  enrollment: from,
}: {
  enrollment: FragmentType<typeof internshipFragment>
}) {
  const t = useMessages(internshipMessages)
  const { data: enrollment } = useSuspenseFragment({ fragment: internshipFragment, from })
  const recording = useAddressDialog('internship')
  const evaluating = useAddressDialog('evaluation')
  const [search, change] = useSearchWords()
  const { internships, internshipAsked: asked, learner } = enrollment
  const [latest] = internships
  const editing = internships.find(({ id }) => id === word(search, 'edit')) ?? null
  if (asked === null && latest === undefined) return null
  const record = { label: t(latest ? 'recordAnother' : 'record'), onClick: recording.open }
  return (
    <>
      <Section title={t('internship')} act={record}>
        {latest === undefined && <p className="jl-dim">{t('empty')}</p>}
        {latest && asked && <ConditionList label={t('asked')} conditions={asked.conditions} />}
        {internships.map((internship) => (
          <InternshipCard
            key={internship.id}
            internship={internship}
            codingPercent={asked?.codingPercent ?? null}
            onEdit={() => change({ edit: internship.id })}
            {...(internship === latest ? { onEvaluate: evaluating.open } : {})}
          />
        ))}
      </Section>
      <InternshipDialog
        enrollment={enrollment}
        internship={editing}
        opened={recording.opened || editing !== null}
        onClose={() => change({ internship: undefined, edit: undefined }, { replace: true })}
      />
      {latest && (
        <EvaluationDialog
          enrollmentId={enrollment.id}
          learnerName={learner.name}
          internship={latest}
          opened={evaluating.opened}
          onClose={evaluating.close}
        />
      )}
    </>
  )
}
