import { useFacts } from '@journeyline/app-kit/competencies/use-facts'
import { say } from '@journeyline/app-kit/say'
import { levelWords } from '@journeyline/domain/programs/program-policies'
import { Section } from '@journeyline/ui/page/section.tsx'
import { JudgedList } from '@journeyline/ui/table/judged-list.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { type ReactNode, useState } from 'react'
import { HistoryDialog } from './history-dialog.tsx'
import { competencyMessages } from './messages.ts'
import { RevokeDialog } from './revoke-dialog.tsx'
import { revokeRefusal } from './revoke-refusal.ts'
import { SameNote } from './same-note.tsx'
import { SignOffDialog } from './sign-off-dialog.tsx'
import { type Competencies, type Placement, type Standing, targetOf } from './standing.ts'
import type { Target } from './target.ts'

type Props = {
  placement: Placement
  competencies: Competencies
  also?: (competency: { id: string; code: string }) => ReactNode
}

/** The list itself, with the dialogs that its acts open. */
export function JudgedCompetencies({ placement, competencies, also }: Props) {
  const t = useMessages(competencyMessages)
  const [targets, setTargets] = useState<{ chosen: Target[]; clear: () => void } | null>(null)
  const [seen, setSeen] = useState<Standing | null>(null)
  const [revoked, setRevoked] = useState<Standing | null>(null)
  const factsOf = useFacts()
  const { apprenticeName: name, employer, ...facts } = placement
  const apprentice = { ...facts, placementId: placement.id, name, employerName: employer.name }
  const { functions, programVersion, met, asked } = competencies
  const { policies } = programVersion
  const all = functions.flatMap((one) => one.competencies)
  const signOff = (standings: readonly Standing[], clear: () => void = () => undefined) =>
    setTargets({ chosen: standings.map(targetOf), clear })
  const item = (standing: Standing) => {
    const { competency, signOff: counts } = standing
    const refusal = revokeRefusal(apprentice, standing)
    const signOffAct = { label: t('signOff'), onClick: () => signOff([standing]) }
    return {
      key: competency.id,
      code: competency.code,
      text: competency.displayText,
      state: standing.met ? ('met' as const) : standing.level > 0 ? ('below' as const) : ('none' as const),
      word: standing.levelName ?? t('notJudged'),
      facts: [...factsOf(standing), also?.(competency)].filter((fact) => fact != null),
      ...(standing.met ? {} : { act: signOffAct }),
      more: [
        ...(standing.met ? [{ ...signOffAct, label: t('judgeAgain') }] : []),
        { label: t('history'), onClick: () => setSeen(standing) },
        ...(counts
          ? [{ label: t('revoke'), onClick: () => setRevoked(standing), ...(refusal ? { refusal } : {}) }]
          : []),
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
          <SameNote standings={all} together={policies.sameCompetenciesTogether} />
        </>
      }
    >
      <JudgedList
        groups={functions.map(({ jobFunction, met: done, competencies: own }) => ({
          key: jobFunction.id,
          code: jobFunction.code,
          title: jobFunction.displayText,
          met: done,
          items: own.map(item),
        }))}
        bulkActs={(keys, clear) => [
          {
            label: t('signOffCount', { count: keys.length }),
            onClick: () =>
              signOff(
                all.filter(({ competency }) => keys.includes(competency.id)),
                clear,
              ),
          },
        ]}
      />
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
            signOffs: seen.history.edges.map(({ node }) => node),
            hasOlder: seen.history.pageInfo.hasNextPage,
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
    </Section>
  )
}
