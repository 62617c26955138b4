import { JudgedSection } from '@journeyline/app-kit/competencies/judged-section.tsx'
import type { JudgedCompetency } from '@journeyline/app-kit/competencies/sign-off-decision'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { type ReactNode, useState } from 'react'
import { HistoryDialog } from './history-dialog.tsx'
import { competencyMessages } from './messages.ts'
import { RevokeDialog } from './revoke-dialog.tsx'
import { revokeRefusal } from './revoke-refusal.ts'
import { SameNote } from './same-note.tsx'
import { SignOffDialog } from './sign-off-dialog.tsx'
import { type Competencies, type Placement, type Standing, targetOf } from './standing.ts'

type Props = {
  placement: Placement
  competencies: Competencies
  also?: (competency: { id: string; code: string }) => ReactNode
}

/** The list itself, with the dialogs that its acts open. */
export function JudgedCompetencies({ placement, competencies, also }: Props) {
  const t = useMessages(competencyMessages)
  const [targets, setTargets] = useState<{ chosen: JudgedCompetency[]; clear: () => void } | null>(null)
  const [seen, setSeen] = useState<Standing | null>(null)
  const [revoked, setRevoked] = useState<Standing | null>(null)
  const { apprenticeName: name, employer, maySignOff, ...facts } = placement
  const apprentice = { ...facts, placementId: placement.id, name, employerName: employer.name }
  const { functions, programVersion } = competencies
  const { policies } = programVersion
  const signOff = (standings: readonly Standing[], clear: () => void = () => undefined) =>
    setTargets({ chosen: standings.map(targetOf), clear })
  return (
    <JudgedSection
      competencies={competencies}
      summary={(figures) => t('summary', figures)}
      same={
        <SameNote
          standings={functions.flatMap((one) => one.competencies)}
          together={policies.sameCompetenciesTogether}
        />
      }
      also={({ competency }) => also?.(competency)}
      refusal={maySignOff.reason}
      onSignOff={(standing) => signOff([standing])}
      onSignOffMany={signOff}
      more={(standing) => {
        const refusal = revokeRefusal(apprentice, standing)
        const revoke = { label: t('revoke'), onClick: () => setRevoked(standing) }
        return [
          { label: t('history'), onClick: () => setSeen(standing) },
          ...(standing.signOff ? [{ ...revoke, ...(refusal ? { refusal } : {}) }] : []),
        ]
      }}
    >
      <SignOffDialog
        apprentice={apprentice}
        targets={targets?.chosen ?? []}
        scale={policies}
        onClose={() => setTargets(null)}
        onDone={() => {
          targets?.clear()
          setTargets(null)
        }}
      />
      <HistoryDialog
        of={
          seen && {
            code: seen.competency.code,
            text: seen.competency.displayText,
            signOffs: seen.signOffs.edges.map(({ node }) => node),
            hasOlder: seen.signOffs.pageInfo.hasNextPage,
          }
        }
        apprenticeName={name}
        onClose={() => setSeen(null)}
      />
      <RevokeDialog
        signOff={revoked?.signOff ? { ...revoked.signOff, code: revoked.competency.code } : null}
        apprenticeName={name}
        onClose={() => setRevoked(null)}
      />
    </JudgedSection>
  )
}
