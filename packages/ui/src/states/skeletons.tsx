import { Skeleton, VisuallyHidden } from '@mantine/core'
import type { ReactNode } from 'react'
import boardClasses from '../board/board.module.css'
import { ObjectPage } from '../page/object-page.tsx'
import { Page } from '../page/page.tsx'
import { useMessages } from '../words/messages.tsx'
import { uiMessages } from '../words/ui-messages.ts'
import classes from './skeletons.module.css'

/** The shape of a table while its rows are on the way. */
export function SkeletonTable({ rows = 10, columns = 5 }: { rows?: number; columns?: number }) {
  return (
    <Loading>
      <div className={classes.table}>
        {range(rows).map((row) => (
          <div key={row} className={classes.row}>
            {range(columns).map((column) => (
              <Skeleton
                key={column}
                height={12}
                width={column === 0 ? '24%' : `${12 + ((row + column) % 3) * 2}%`}
              />
            ))}
          </div>
        ))}
      </div>
    </Loading>
  )
}

/** The shape of a board. */
export function SkeletonBoard({ columns = 5 }: { columns?: number }) {
  return (
    <Loading>
      <div className={`${boardClasses.row} ${classes.board}`}>
        {range(columns).map((column) => (
          <div key={column} className={`${boardClasses.column} ${classes.column}`}>
            <Skeleton height={16} width="60%" mb={16} />
            {range(4 - (column % 3)).map((card) => (
              <Skeleton key={card} height={88} mb={8} />
            ))}
          </div>
        ))}
      </div>
    </Loading>
  )
}

/** The shape of an object page: what is next, a section, the facts. */
export function SkeletonObject() {
  return (
    <Loading>
      <ObjectPage facts={<Skeleton height={280} />}>
        <Skeleton height={136} />
        <Skeleton height={200} />
        <Skeleton height={160} />
      </ObjectPage>
    </Loading>
  )
}

/** The shape of a row of figures. */
export function SkeletonFigures({ count = 4 }: { count?: number }) {
  return (
    <Loading>
      <div className="jl-figures">
        {range(count).map((figure) => (
          <Skeleton key={figure} height={104} />
        ))}
      </div>
    </Loading>
  )
}

/** The shape of a whole page, head included, while its code and data are on the way. */
export function SkeletonPage({ kind = 'table' }: { kind?: 'table' | 'board' | 'object' }) {
  return (
    <Page>
      <Skeleton height={28} width={240} />
      {kind !== 'object' && <Skeleton height={36} width="min(100%, 420px)" />}
      {kind === 'table' ? <SkeletonTable /> : kind === 'board' ? <SkeletonBoard /> : <SkeletonObject />}
    </Page>
  )
}

function Loading({ children }: { children: ReactNode }) {
  const t = useMessages(uiMessages)
  return (
    <div role="status">
      <VisuallyHidden>{t('loading')}</VisuallyHidden>
      <div aria-hidden>{children}</div>
    </div>
  )
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index)
}
