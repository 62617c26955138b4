import type { FragmentType } from '@apollo/client'
import { useSuspenseFragment } from '@apollo/client/react'
import { labelOf } from '@journeyline/app-kit/label-of'
import { useConfirm } from '@journeyline/ui/feedback/confirm.tsx'
import { Tag } from '@journeyline/ui/identity/tag.tsx'
import { Section } from '@journeyline/ui/page/section.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { ActionIcon } from '@mantine/core'
import { IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { graphql } from '../generated/gql.ts'
import type { FundingAwards_EnrollmentFragment } from '../generated/graphql.ts'
import { AddFundingDialog } from './add-funding-dialog.tsx'
import { useDeleteFundingAward } from './delete-funding-award.ts'
import classes from './funding-awards.module.css'
import { fundingMessages } from './messages.ts'

const fragment = graphql(`
  fragment FundingAwards_enrollment on Enrollment {
    id
    fundingAwards {
      id
      source
      reference
      workforceFunded
    }
  }
`)

type Award = FundingAwards_EnrollmentFragment['fundingAwards'][number]

/** Who pays for the enrollment; awards are added and removed here. */
export function FundingAwards({ enrollment: from }: { enrollment: FragmentType<typeof fragment> }) {
  const t = useMessages(fundingMessages)
  const { data } = useSuspenseFragment({ fragment, from })
  const [adding, setAdding] = useState(false)
  return (
    <Section
      title={t('funding')}
      note={t('fundingNote')}
      act={{ label: t('add'), onClick: () => setAdding(true) }}
    >
      {data.fundingAwards.length === 0 ? (
        <p className="jl-dim">{t('empty')}</p>
      ) : (
        <ul className={classes.awards}>
          {data.fundingAwards.map((award) => (
            <AwardLine key={award.id} award={award} />
          ))}
        </ul>
      )}
      <AddFundingDialog enrollmentId={data.id} opened={adding} onClose={() => setAdding(false)} />
    </Section>
  )
}

function AwardLine({ award }: { award: Award }) {
  const t = useMessages(fundingMessages)
  const confirm = useConfirm()
  const remove = useDeleteFundingAward()
  const source = labelOf('fundingSource', award.source)
  const ask = () =>
    confirm({
      title: t('removeTitle', { source }),
      consequence: t('removeConsequence', { source }),
      act: t('remove'),
      danger: true,
      onConfirm: () => void remove(award),
    })
  return (
    <li>
      <span className={classes.source}>{source}</span>
      {award.workforceFunded && <Tag tone="info">{t('workforce')}</Tag>}
      {award.reference && <span className="jl-dim">{award.reference}</span>}
      <ActionIcon
        className={classes.remove}
        size={28}
        variant="subtle"
        color="gray"
        aria-label={t('removeOf', { source })}
        onClick={ask}
      >
        <IconTrash size={16} stroke={1.6} />
      </ActionIcon>
    </li>
  )
}
