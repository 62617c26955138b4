import { factsMessages } from '@journeyline/app-kit/competencies/facts-messages'
import { say } from '@journeyline/app-kit/say'
import { mayRevoke } from '@journeyline/domain/competencies/revoke-sign-off'
import type { Stage } from '@journeyline/domain/enrollments/stages'
import { parseLocalDate } from '@journeyline/domain/local-date'
import { type Act, ActButton } from '@journeyline/ui/acts/act.tsx'
import { Timeline, type TimelineItem } from '@journeyline/ui/page/timeline.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { Anchor } from '@mantine/core'
import { IconCheck, IconX } from '@tabler/icons-react'
import { graphql } from '../generated/gql.ts'
import type { CompetencyHistory_StandingFragment } from '../generated/graphql.ts'
import { competencyMessages } from './messages.ts'

/**
 * Spread unmasked, as a standing has no id of its own; `$first` says how many are shown.
 * @public Read by the code generator; the dialog spreads it by name.
 */
export const competencyHistoryFragment = graphql(`
  fragment CompetencyHistory_standing on CompetencyStanding {
    competency {
      id
      code
    }
    signOffs(first: $first) {
      edges {
        node {
          id
          levelName
          judgedOn
          judgedBy
          witness
          note
          recordedAt
          recordedBy {
            label
          }
          revokedAt
          revokedBy {
            label
          }
          revokedReason
          evidence {
            id
            name
            url
          }
        }
      }
    }
  }
`)

export type JudgedSignOff = CompetencyHistory_StandingFragment['signOffs']['edges'][number]['node']
type Learner = { learnerName: string; stage: Stage; stageSince: string }
type Props = {
  standing: CompetencyHistory_StandingFragment
  learner: Learner
  onRevoke: (signOff: JudgedSignOff) => void
}

/** Every judgement of one competency, the latest first: who, when, on what evidence; revoked ones stay. */
export function CompetencyHistory({ standing, learner, onRevoke }: Props) {
  const t = useMessages(competencyMessages)
  const { code } = standing.competency
  const item = useTimelineItem()
  const signOffs = standing.signOffs.edges.map(({ node }) => node)
  if (signOffs.length === 0) return <p className="jl-dim">{t('historyEmpty')}</p>
  return (
    <Timeline
      label={t('historyOf', { code })}
      items={signOffs.map((signOff) => item(signOff, revokeAct(signOff)))}
    />
  )

  function revokeAct(signOff: JudgedSignOff): Act | null {
    if (signOff.revokedAt !== null) return null
    const decision = mayRevoke({
      ...learner,
      competency: code,
      isRevoked: false,
      stageSince: parseLocalDate(learner.stageSince)!, // a day as the API writes it
      revoker: 'STAFF',
      isOwn: false,
    })
    return {
      label: t('revoke'),
      onClick: () => onRevoke(signOff),
      ...(decision.allowed ? {} : { refusal: say(decision) }),
    }
  }
}

function useTimelineItem() {
  const t = useMessages(competencyMessages)
  const facts = useMessages(factsMessages)
  const format = useFormats()
  return (signOff: JudgedSignOff, revoke: Act | null): TimelineItem => {
    const { levelName, judgedOn, judgedBy, witness, note, recordedAt, recordedBy, revokedAt } = signOff
    const level = t('judgedAt', { level: levelName })
    const recorded = format.instant(recordedAt)
    const lines = [
      [t('by', { name: judgedBy }), witness && facts('witness', { name: witness })]
        .filter(Boolean)
        .join(' · '),
      note,
    ].filter(Boolean)
    return {
      id: signOff.id,
      at: judgedOn,
      icon: revokedAt ? IconX : IconCheck,
      title: revokedAt ? <s>{level}</s> : level,
      text: (
        <>
          {lines.map((line) => (
            <span key={line} className="jl-line">
              {line}
            </span>
          ))}
          {signOff.evidence.map(({ id, name, url }) =>
            url === null ? (
              <s key={id} className="jl-line">
                {name}
              </s>
            ) : (
              <Anchor key={id} className="jl-line" href={url} download={name}>
                {t('download', { name })}
              </Anchor>
            ),
          )}
          <span className="jl-line jl-dim">
            {format.day(judgedOn)} · {t('recordedBy', { when: recorded, name: recordedBy.label })}
          </span>
          {revokedAt && <Revoked signOff={signOff} revokedAt={revokedAt} />}
          {revoke && <ActButton act={revoke} size="xs" />}
        </>
      ),
    }
  }
}

function Revoked({ signOff, revokedAt }: { signOff: JudgedSignOff; revokedAt: string }) {
  const t = useMessages(competencyMessages)
  const format = useFormats()
  const when = format.instant(revokedAt)
  return (
    <span className="jl-line">
      {signOff.revokedBy ? t('revokedBy', { when, name: signOff.revokedBy.label }) : t('revokedOn', { when })}
      {signOff.revokedReason && ` · ${t('why', { reason: signOff.revokedReason })}`}
    </span>
  )
}
