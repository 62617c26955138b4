import type { FragmentType } from '@apollo/client'
import { useSuspenseFragment } from '@apollo/client/react'
import { DocumentLink } from '@journeyline/ui/download/document-link.tsx'
import { ProgressList } from '@journeyline/ui/page/progress-list.tsx'
import { Section } from '@journeyline/ui/page/section.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../generated/gql.ts'
import { AsOfChoice } from './as-of-choice.tsx'
import { progressMessages } from './messages.ts'
import { type ProgressShown, useProgressItems } from './use-progress-items.tsx'

/** `asOf` is a variable of the query that spreads it: a past day, or null for today. */
const fragment = graphql(`
  fragment ProgressSection_enrollment on Enrollment {
    id
    learner {
      id
    }
    progress(asOf: $asOf) {
      asOf
      complete
      expectedOn
      behindDays
      requirements {
        code
        kind
        title
        gate
        met
        waitingMinutes
        expectedOn
        expectedOnceApprovedOn
        dueOn
        behindBy
        behindDays
        next
        measure {
          done
          asked
          unit
        }
        conditions {
          code
          met
          standing
          meetsOn
        }
        proofs {
          nodeId
          label
          onDay
        }
      }
    }
  }
`)

type Props = { enrollment: FragmentType<typeof fragment>; asOf: string | null }

/** How far the learner is: every requirement, met or not, how far, by when, what to do next and what proves it. */
export function ProgressSection({ enrollment: from, asOf }: Props) {
  const t = useMessages(progressMessages)
  const { data } = useSuspenseFragment({ fragment, from, variables: { asOf } })
  const { progress, learner, id } = data
  const hours = `/learners/${encodeURIComponent(learner.id)}/hours?enrollment=${encodeURIComponent(id)}`
  const items = useProgressItems(progress.requirements, hours)
  return (
    <Section title={t('progress')} note={<Summary progress={progress} past={asOf !== null} />}>
      <AsOfChoice asOf={asOf} />
      <ProgressList label={t('requirements')} items={items} />
      <div className="jl-acts jl-noprint">
        <DocumentLink
          href={`/documents/progress-report/${encodeURIComponent(id)}${asOf ? `?asOf=${asOf}` : ''}`}
          label={t('printReport')}
        />
        <DocumentLink
          href={`/documents/record-of-training/${encodeURIComponent(id)}`}
          label={t('printRecord')}
        />
      </div>
    </Section>
  )
}

function Summary({ progress, past }: { progress: ProgressShown; past: boolean }) {
  const t = useMessages(progressMessages)
  const format = useFormats()
  const { requirements, complete, expectedOn, behindDays, asOf } = progress
  const met = requirements.filter((one) => one.met).length
  const standing = complete ? t('complete') : t('metOf', { met, all: requirements.length })
  const furthest = requirements.find((one) => one.behindDays > 0 && one.behindDays === behindDays)
  const plan = furthest ? t('behindPlan', { title: furthest.title, count: behindDays }) : t('nothingBehind')
  const sentences = [
    past && t('asOfPast', { day: format.day(asOf) }),
    standing,
    !complete && plan,
    !complete && expectedOn && t('expected', { day: format.day(expectedOn) }),
  ]
  return sentences.filter(Boolean).join(' ')
}
