import { Empty } from '@journeyline/ui/states/states.tsx'
import { type Column, DataTable } from '@journeyline/ui/table/data-table.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { IconUsersGroup } from '@tabler/icons-react'
import { graphql } from '../generated/gql.ts'
import type { ApprenticeTable_PlacementFragment } from '../generated/graphql.ts'
import words from '../looks/words.module.css'
import styles from './apprentice-table.module.css'
import { apprenticeMessages } from './messages.ts'
import { requirementOfKind } from './pace.ts'
import { PaceTag, usePaceWords } from './pace-tag.tsx'
import { ShareBar } from './share-bar.tsx'

graphql(`
  fragment ApprenticeTable_placement on Placement {
    id
    apprenticeName
    supervisor {
      id
      name
    }
    progress {
      ...ApprenticeStanding_progress @unmask
    }
  }
`)

type Row = ApprenticeTable_PlacementFragment
type Props = {
  apprentices: readonly Row[]
  total: number
  more: { hasMore: boolean; onMore: () => void; loadingMore: boolean }
}

/** Whom the employer employs now, and how far each is. */
export function ApprenticeTable({ apprentices, total, more }: Props) {
  const t = useMessages(apprenticeMessages)
  const format = useFormats()
  const paceWords = usePaceWords()
  const hours = ({ progress }: Row) => requirementOfKind(progress, 'OJT_HOURS')
  const competencies = ({ progress }: Row) => requirementOfKind(progress, 'COMPETENCIES')
  const hoursWords = (row: Row) => {
    const measure = hours(row)?.measure
    return measure
      ? t('doneOf', { done: format.hours(measure.done), asked: format.hours(measure.asked) })
      : null
  }
  const competencyWords = (row: Row) => {
    const measure = competencies(row)?.measure
    return measure
      ? t('doneOf', { done: format.number(measure.done), asked: format.number(measure.asked) })
      : null
  }
  const columns: Column<Row>[] = [
    {
      ...{ key: 'name', header: t('name'), text: ({ apprenticeName }) => apprenticeName },
      cell: ({ apprenticeName }) => (
        <span className={words.name} title={apprenticeName}>
          {apprenticeName}
        </span>
      ),
    },
    {
      ...{ key: 'hours', header: t('hours'), text: hoursWords },
      cell: (row) => <Share measure={hours(row)?.measure} words={hoursWords(row)} />,
    },
    {
      ...{ key: 'competencies', header: t('competencies'), text: competencyWords },
      cell: (row) => <Share measure={competencies(row)?.measure} words={competencyWords(row)} />,
    },
    {
      ...{ key: 'pace', header: t('pace'), text: ({ progress }) => paceWords(progress) },
      cell: ({ progress }) => <PaceTag progress={progress} />,
    },
    {
      ...{
        key: 'expected',
        header: t('expected'),
        align: 'end',
        text: (row) => hours(row)?.expectedOn ?? null,
      },
      cell: (row) => {
        const expectedOn = hours(row)?.expectedOn
        if (expectedOn) return format.day(expectedOn)
        return <span className="jl-dim">{t(hours(row)?.met ? 'done' : 'notKnown')}</span>
      },
    },
    {
      ...{ key: 'waiting', header: t('waiting'), align: 'end' },
      text: (row) => format.hours(hours(row)?.waitingMinutes ?? 0),
      cell: (row) => {
        const minutes = hours(row)?.waitingMinutes ?? 0
        return minutes > 0 ? format.hours(minutes) : <span className="jl-dim">{t('nothing')}</span>
      },
    },
    {
      ...{ key: 'supervisor', header: t('supervisor'), text: ({ supervisor }) => supervisor?.name ?? null },
      cell: ({ supervisor }) => supervisor?.name ?? <span className="jl-dim">{t('nobody')}</span>,
    },
  ]
  return (
    <DataTable
      name="apprentices"
      label={t('title')}
      rows={apprentices}
      rowId={({ id }) => id}
      rowName={({ apprenticeName }) => apprenticeName}
      rowTo={({ id }) => `/apprentices/${id}`}
      columns={columns}
      total={total}
      downloadName="apprentices"
      empty={
        <Empty
          icon={IconUsersGroup}
          title={t('none')}
          text={t('noneText')}
          act={{ label: t('toCandidates'), to: '/candidates' }}
        />
      }
      {...more}
    />
  )
}

type ShareProps = { measure: { done: number; asked: number } | null | undefined; words: string | null }

function Share({ measure, words }: ShareProps) {
  return (
    <span className={`${styles.share} jl-num`}>
      {words}
      {measure && <ShareBar {...measure} />}
    </span>
  )
}
