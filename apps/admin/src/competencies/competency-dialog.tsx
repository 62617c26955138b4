import { useSuspenseQuery } from '@apollo/client/react'
import { levelState } from '@journeyline/app-kit/competencies/level-state'
import { RevokeForm } from '@journeyline/app-kit/competencies/revoke-form.tsx'
import type { Scale } from '@journeyline/app-kit/competencies/sign-off-decision'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import { ActButton } from '@journeyline/ui/acts/act.tsx'
import { LevelMark } from '@journeyline/ui/identity/level-mark.tsx'
import { SkeletonObject } from '@journeyline/ui/states/skeletons.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { IconArrowLeft } from '@tabler/icons-react'
import { Suspense, useEffect, useRef, useState, useTransition } from 'react'
import { graphql } from '../generated/gql.ts'
import { CompetencyHistory, type JudgedSignOff } from './competency-history.tsx'
import { competencyMessages } from './messages.ts'
import { SignOffForm } from './sign-off-form.tsx'
import type { Target } from './targets.ts'

const query = graphql(`
  query CompetencyDialog($id: ID!, $competencyId: ID!, $first: Int!) {
    node(id: $id) {
      __typename
      id
      ... on Enrollment {
        competencies(competencyId: $competencyId) {
          functions {
            competencies {
              competency {
                id
                displayText
              }
              level
              levelName
              met
              inWords
              sameAs
              signOff {
                id
                levelName
                judgedOn
              }
              signOffs(first: $first) {
                totalCount
              }
              ...CompetencyHistory_standing @unmask
            }
          }
        }
      }
    }
  }
`)

/** What the dialog begins with: where the competency stands, its sign-off, or taking back the one that counts. */
export type DialogMode = 'see' | 'signOff' | 'revoke'

type Props = {
  /** The competency; null closes the dialog. */
  target: Target | null
  mode: DialogMode
  scale: Scale
  onClose: () => void
}

/** One competency of a learner: where it stands, everything that was judged, signing it off and revoking. */
export function CompetencyDialog({ target, mode, scale, onClose }: Props) {
  const t = useMessages(competencyMessages)
  const title = target ? t('title', { code: target.code, name: target.learnerName }) : ''
  return (
    <FormDialog title={title} opened={target !== null} onClose={onClose}>
      {target && (
        <Suspense fallback={<SkeletonObject />}>
          <Inside {...{ target, mode, scale, onClose }} />
        </Suspense>
      )}
    </FormDialog>
  )
}

type InsideProps = Omit<Props, 'target'> & { target: Target }

/** How many judgements are shown at first, and how many more at a time. */
const PAGE = 10

function Inside({ target, mode, scale, onClose }: InsideProps) {
  const t = useMessages(competencyMessages)
  const [doing, setDoing] = useState(mode)
  const [revoking, setRevoking] = useState<JudgedSignOff | null>(null)
  const [first, setFirst] = useState(PAGE)
  const [loading, start] = useTransition()
  const { enrollmentId: id, competencyId } = target
  const { data } = useSuspenseQuery(query, { variables: { id, competencyId, first } })
  const place = useFirstFocus(doing)
  const enrollment = data.node?.__typename === 'Enrollment' ? data.node : null
  const standing = enrollment?.competencies.functions[0]?.competencies[0]
  if (!standing) return null
  const { competency, signOffs: history, met, level } = standing
  const revoked = revoking ?? standing.signOff
  const back = () => {
    setDoing('see')
    setRevoking(null)
  }
  return (
    <div ref={place} className="jl-form">
      <p>{competency.displayText}</p>
      <LevelMark state={levelState({ level, met })} word={standing.inWords} />
      {doing === 'signOff' && <SignOffForm chosen={[target]} scale={scale} onDone={onClose} />}
      {doing === 'revoke' && revoked && (
        <RevokeForm signOff={revoked} code={target.code} reasonHelp={t('reasonHelp')} onDone={back} />
      )}
      {doing === 'see' ? (
        <>
          <div>
            <ActButton act={{ label: t('signOff'), onClick: () => setDoing('signOff') }} primary />
          </div>
          <h3>{t('history')}</h3>
          <CompetencyHistory
            standing={standing}
            learner={target}
            onRevoke={(signOff) => {
              setRevoking(signOff)
              setDoing('revoke')
            }}
          />
          {history.totalCount > first && (
            <div>
              <ActButton
                act={{ label: t('showMore'), onClick: () => start(() => setFirst(first + PAGE)), loading }}
                size="xs"
              />
            </div>
          )}
        </>
      ) : (
        <div>
          <ActButton act={{ label: t('back'), onClick: back, icon: IconArrowLeft }} quiet size="xs" />
        </div>
      )}
    </div>
  )
}

/** The dialog has its content late: the focus goes to its first act or field then, and whenever that changes. */
function useFirstFocus(doing: DialogMode) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const field = doing === 'see' ? 'button' : 'input, textarea'
    place.current?.querySelector<HTMLElement>(field)?.focus()
  }, [doing])
  return place
}
