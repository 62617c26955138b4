import { type ReactNode, useId } from 'react'
import { useMessages } from '../words/messages.tsx'
import { uiMessages } from '../words/ui-messages.ts'
import classes from './chart-frame.module.css'

export type ChartTable = { head: readonly string[]; rows: readonly (readonly string[])[] }

type Props = { title: string; table: ChartTable; children: ReactNode }

/** What every chart has: a title with subject and unit, and its numbers as a table behind a disclosure. */
export function ChartFrame({ title, table, children }: Props) {
  const t = useMessages(uiMessages)
  const id = useId()
  return (
    <figure className="jl-chart" aria-labelledby={id}>
      <figcaption id={id}>{title}</figcaption>
      {children}
      <details>
        <summary>{t('chartTable')}</summary>
        <section
          className={classes.chartTable}
          aria-label={title}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
          tabIndex={0}
        >
          <table>
            <thead>
              <tr>
                {table.head.map((cell) => (
                  <th key={cell} scope="col">
                    {cell}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {table.rows.map(([name, ...cells]) => (
                <tr key={name}>
                  <th scope="row">{name}</th>
                  {cells.map((cell, place) => (
                    <td key={table.head[place + 1]}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </details>
    </figure>
  )
}
