import type { FragmentType } from '@apollo/client'
import { useSuspenseFragment } from '@apollo/client/react'
import { useFacts } from '@journeyline/app-kit/competencies/use-facts'
import { say } from '@journeyline/app-kit/say'
import { levelWords } from '@journeyline/domain/programs/program-policies'
import { Section } from '@journeyline/ui/page/section.tsx'
import { Empty } from '@journeyline/ui/states/states.tsx'
import { JudgedList } from '@journeyline/ui/table/judged-list.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { useState } from 'react'
import { graphql } from '../generated/gql.ts'
import { CompetencyDialog, type DialogMode } from './competency-dialog.tsx'
import { levelState } from './level-state.ts'
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
        id
        policies {
          levels {
            level
            name
          }
          levelToMeet
          sameCompetenciesTogether
        }
      }
      functions {
        met
        jobFunction {
          id
          code
          displayText
        }
        competencies {
          level
          levelName
          met
          sameAs
          competency {
            id
            code
            displayText
            witnessed
          }
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
  const factsOf = useFacts()
  const { functions, programVersion, met, asked, distinct } = enrollment.competencies
  const { policies } = programVersion
  const all = functions.flatMap(({ competencies }) => competencies)
  if (all.length === 0) return <Empty title={t('emptyTitle')} text={t('emptyText')} />

  const open = (standing: Standing, mode: DialogMode) =>
    setOpened({ target: targetOf(enrollment, standing), mode })
  const item = (standing: Standing) => {
    const { competency, level, levelName: word } = standing
    return {
      key: competency.id,
      code: competency.code,
      text: competency.displayText,
      state: levelState({ level, met: standing.met }),
      word: word ?? t('notJudged'),
      facts: factsOf(standing),
      ...(standing.met ? {} : { act: { label: t('signOff'), onClick: () => open(standing, 'signOff') } }),
      more: [
        ...(standing.met ? [{ label: t('judgeAgain'), onClick: () => open(standing, 'signOff') }] : []),
        { label: t('history'), onClick: () => open(standing, 'see') },
        revokeAct(enrollment, standing, {
          label: t('revoke'),
          onClick: () => open(standing, 'revoke'),
          nothing: t('nothingToRevoke'),
        }),
      ],
    }
  }
  return (
    <Section
      title={t('competencies')}
      note={
        <>
          {t('summary', {
            met,
            asked,
            level: say(levelWords({ levels: policies.levels }, policies.levelToMeet)),
          })}{' '}
          <SameNote
            competencies={all.map(({ competency, sameAs }) => ({ code: competency.code, sameAs }))}
            distinct={distinct}
            together={policies.sameCompetenciesTogether}
          />
        </>
      }
    >
      <JudgedList
        groups={functions.map(({ jobFunction, met: done, competencies }) => ({
          key: jobFunction.id,
          code: jobFunction.code,
          title: jobFunction.displayText,
          met: done,
          items: competencies.map(item),
        }))}
        bulkActs={(keys, clear) => [
          {
            label: t('signOffCount', { count: keys.length }),
            onClick: () => {
              const chosen = all.filter(({ competency }) => keys.includes(competency.id))
              setMany({ targets: chosen.map((one) => targetOf(enrollment, one)), clear })
            },
          },
        ]}
      />
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
    </Section>
  )
}
