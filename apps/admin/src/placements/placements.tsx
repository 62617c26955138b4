import type { FragmentType } from '@apollo/client'
import { useSuspenseFragment } from '@apollo/client/react'
import { Section } from '@journeyline/ui/page/section.tsx'
import { todayIso } from '@journeyline/ui/words/format'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { useState } from 'react'
import { BeginPlacementDialog } from './begin-placement-dialog.tsx'
import { EditPlacementDialog } from './edit-placement-dialog.tsx'
import { EndPlacementDialog } from './end-placement-dialog.tsx'
import { placementMessages } from './messages.ts'
import { goesOn, placementsFragment } from './placement-fragment.ts'
import { PlacementLine } from './placement-line.tsx'
import classes from './placements.module.css'

type Doing = { act: 'BEGIN' | 'MOVE' | 'EDIT' | 'END'; placementId?: string }

/** Who employs the learner and has employed them, and what is done about it: begun, changed, moved, ended. */
export function Placements({ enrollment: from }: { enrollment: FragmentType<typeof placementsFragment> }) {
  const t = useMessages(placementMessages)
  const { data } = useSuspenseFragment({ fragment: placementsFragment, from })
  const [doing, setDoing] = useState<Doing | null>(null)
  const close = () => setDoing(null)
  const chosen = data.placements.find(({ id }) => id === doing?.placementId) ?? null
  return (
    <Section
      title={t('placements')}
      act={{ label: t('beginAct'), onClick: () => setDoing({ act: 'BEGIN' }) }}
    >
      {data.placements.length === 0 ? (
        <p className="jl-dim">{t('empty', { name: data.learner.name })}</p>
      ) : (
        <ul className={classes.list}>
          {data.placements.map((placement) => (
            <PlacementLine
              key={placement.id}
              placement={placement}
              isRunning={goesOn(placement, todayIso())}
              onAct={(act) => setDoing({ act, placementId: placement.id })}
            />
          ))}
        </ul>
      )}
      <BeginPlacementDialog
        enrollment={data}
        from={doing?.act === 'MOVE' ? chosen : null}
        opened={doing?.act === 'BEGIN' || (doing?.act === 'MOVE' && chosen !== null)}
        onClose={close}
      />
      {chosen && (
        <EditPlacementDialog
          enrollment={data}
          placement={chosen}
          opened={doing?.act === 'EDIT'}
          onClose={close}
        />
      )}
      {chosen && (
        <EndPlacementDialog
          learnerName={data.learner.name}
          placement={chosen}
          opened={doing?.act === 'END'}
          onClose={close}
        />
      )}
    </Section>
  )
}
