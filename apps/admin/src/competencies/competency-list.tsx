import type { FragmentType } from '@apollo/client'
import { useSuspenseFragment } from '@apollo/client/react'
import { JudgedSection } from '@journeyline/app-kit/competencies/judged-section.tsx'
import { Empty } from '@journeyline/ui/states/states.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { useState } from 'react'
import { graphql } from '../generated/gql.ts'
import { CompetencyDialog, type DialogMode } from './competency-dialog.tsx'
import { competencyMessages } from './messages.ts'
import { revokeAct } from './revoke-act.ts'
import { SameNote } from './same-note.tsx'
import { SignOffDialog } from './sign-off-dialog.tsx'
import { type Standing, targetOf } from './standing.ts'
import type { Target } from './targets.ts'

const fragment = graphql(`
  fragment CompetencyList_enrollment on Enrollment {
    id
    enrolledOn
    stage
    stageSince
    learner {
      id
      name
    }
    competencies {
      met
      asked
      distinct
      programVersion {
        ...JudgingScale @unmask
      }
      functions {
        met
        jobFunction {
          ...JudgedFunction @unmask
        }
        competencies {
          ...JudgedStanding @unmask
          signOff {
            id
            level
            judgedOn
            judgedBy
            witness
            note
            competency {
              id
              code
            }
            evidence {
              id
              url
            }
          }
        }
      }
    }
  }
`)

/** A learner's competencies by job function: how far each is, who judged it and when; signed off one by one or together. */
export function CompetencyList({ enrollment: from }: { enrollment: FragmentType<typeof fragment> }) {
  const t = useMessages(competencyMessages)
  const { data: enrollment } = useSuspenseFragment({
    fragment,
    fragmentName: 'CompetencyList_enrollment',
    from,
  })
  const [opened, setOpened] = useState<{ target: Target; mode: DialogMode } | null>(null)
  const [many, setMany] = useState<{ targets: Target[]; clear: () => void } | null>(null)
  const { functions, distinct, programVersion } = enrollment.competencies
  const { policies } = programVersion
  const all = functions.flatMap(({ competencies }) => competencies)
  if (all.length === 0) return <Empty title={t('emptyTitle')} text={t('emptyText')} />

  const open = (standing: Standing, mode: DialogMode) =>
    setOpened({ target: targetOf(enrollment, standing), mode })
  return (
    <JudgedSection
      competencies={enrollment.competencies}
      summary={(figures) => t('summary', figures)}
      same={
        <SameNote
          competencies={all.map(({ competency, sameAs }) => ({ code: competency.code, sameAs }))}
          distinct={distinct}
          together={policies.sameCompetenciesTogether}
        />
      }
      onSignOff={(standing) => open(standing, 'signOff')}
      onSignOffMany={(chosen, clear) =>
        setMany({ targets: chosen.map((one) => targetOf(enrollment, one)), clear })
      }
      more={(standing) => [
        { label: t('history'), onClick: () => open(standing, 'see') },
        revokeAct(enrollment, standing, {
          label: t('revoke'),
          onClick: () => open(standing, 'revoke'),
          nothing: t('nothingToRevoke'),
        }),
      ]}
    >
      <CompetencyDialog
        target={opened?.target ?? null}
        mode={opened?.mode ?? 'see'}
        scale={policies}
        onClose={() => setOpened(null)}
      />
      <SignOffDialog
        targets={many?.targets ?? []}
        scale={policies}
        onClose={() => setMany(null)}
        onDone={() => {
          many?.clear()
          setMany(null)
        }}
      />
    </JudgedSection>
  )
}
