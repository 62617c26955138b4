import { useSearchWords, word } from '@journeyline/app-kit/search/search'
import { Page, PageBody, PageHead } from '@journeyline/ui/page/page.tsx'
import { StateLine } from '@journeyline/ui/page/state-line.tsx'
import { Empty } from '@journeyline/ui/states/states.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { CohortSelect } from '../../cohorts/cohort-select.tsx'
import { boardMessages } from '../../pipeline/board/messages.ts'
import { StageBoard } from '../../pipeline/board/stage-board.tsx'
import { useBoard } from '../../pipeline/board/use-board.ts'
import { ProgramSwitch } from '../../programs/program-switch.tsx'
import { type Program, useProgram } from '../../programs/use-program.ts'

/** The learners of a program or of one cohort (`?cohort=`), by stage. */
export function BoardPage() {
  const t = useMessages(boardMessages)
  const choice = useProgram()
  return (
    <Page>
      <PageHead title={t('board')} />
      {choice.program ? <ProgramBoard program={choice.program} choice={choice} /> : <NobodyYet />}
    </Page>
  )
}

type Props = { program: Program; choice: ReturnType<typeof useProgram> }

function ProgramBoard({ program, choice }: Props) {
  const t = useMessages(boardMessages)
  const [search, change] = useSearchWords()
  const board = useBoard({ programId: program.id, cohortId: word(search, 'cohort') ?? null })
  const { cohort } = board.data.board
  const clear = () => change({ cohort: undefined })
  const total = board.data.board.columns.reduce((sum, { count }) => sum + count, 0)
  if (total === 0 && cohort === null) return <NobodyYet />
  return (
    <>
      <StateLine
        total={total}
        noun={t('learners')}
        filters={cohort ? [{ key: 'cohort', label: t('cohort'), value: cohort.name, onRemove: clear }] : []}
      >
        <ProgramSwitch
          {...choice}
          choose={(code) => {
            clear()
            choice.choose(code)
          }}
        />
        <CohortSelect
          label={t('allCohorts')}
          programId={program.id}
          chosen={cohort}
          onChange={(chosen) => change({ cohort: chosen?.id })}
        />
      </StateLine>
      <PageBody>
        {total === 0 && cohort ? (
          <Empty
            title={t('emptyTitle')}
            text={t('emptyCohortText', { cohort: cohort.name })}
            act={{ label: t('openCohort'), to: `/cohorts/${cohort.id}` }}
          />
        ) : (
          <StageBoard
            label={t('boardOf', { program: program.name })}
            path={program.path}
            country={program.country}
            board={board}
          />
        )}
      </PageBody>
    </>
  )
}

function NobodyYet() {
  const t = useMessages(boardMessages)
  return (
    <Empty
      title={t('emptyTitle')}
      text={t('emptyText')}
      act={{ label: t('importRoster'), to: '/imports?kind=ROSTER' }}
    />
  )
}
