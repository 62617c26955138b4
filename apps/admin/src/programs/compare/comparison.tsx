import { useSuspenseQuery } from '@apollo/client/react'
import { there } from '@journeyline/api-client/there'
import type { ComparedLine } from '@journeyline/domain/programs/compare-standards'
import { STANDARD_PARTS, type StandardPart } from '@journeyline/domain/programs/standard-lines'
import { Tag } from '@journeyline/ui/identity/tag.tsx'
import { Section } from '@journeyline/ui/page/section.tsx'
import { Empty } from '@journeyline/ui/states/states.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { VisuallyHidden } from '@mantine/core'
import { graphql } from '../../generated/gql.ts'
import { useLineWords } from '../line-words.ts'
import { programMessages } from '../messages.ts'
import type { VersionOfProgram } from '../program-versions.ts'
import classes from './compare.module.css'
import { type Difference, differenceOf, type Thing, thingsOf } from './difference.ts'
import { compareMessages } from './messages.ts'

const query = graphql(`
  query ComparedLines($beforeProgramVersionId: ID!, $afterProgramVersionId: ID!, $same: Boolean!) {
    compareProgramVersions(beforeProgramVersionId: $beforeProgramVersionId, afterProgramVersionId: $afterProgramVersionId, same: $same) {
      part
      item
      name
      field
      before
      after
    }
  }
`)

type Props = { before: VersionOfProgram; after: VersionOfProgram; all: boolean }

/** Two versions side by side, part by part and thing by thing; what became of each line is said and coloured. */
export function Comparison({ before, after, all }: Props) {
  const t = useMessages(compareMessages)
  const { data } = useSuspenseQuery(query, {
    variables: { beforeProgramVersionId: before.id, afterProgramVersionId: after.id, same: all },
    fetchPolicy: 'cache-and-network',
  })
  const lines = there(data.compareProgramVersions)
  const count = (difference: Difference) => lines.filter((line) => differenceOf(line) === difference).length
  if (lines.length === 0) return <Empty title={t('sameTitle')} text={t('sameText')} />
  return (
    <>
      <p role="status" className="jl-dim">
        {t('counts', { changed: count('CHANGED'), added: count('ADDED'), removed: count('REMOVED') })}
      </p>
      {STANDARD_PARTS.map((part) => ({ part, own: lines.filter((line) => line.part === part) }))
        .filter(({ own }) => own.length > 0)
        .map(({ part, own }) => (
          <Section key={part} title={t(`part${part}`)}>
            <PartTable part={part} things={thingsOf(own)} before={before} after={after} />
          </Section>
        ))}
    </>
  )
}

type TableProps = Omit<Props, 'all'> & { part: StandardPart; things: readonly Thing<ComparedLine>[] }

function PartTable({ part, things, before, after }: TableProps) {
  const t = useMessages(compareMessages)
  const words = useMessages(programMessages)
  return (
    <table className={classes.table} aria-label={t(`part${part}`)}>
      <thead>
        <tr>
          <th scope="col">{t('line')}</th>
          <th scope="col">{words('version', { number: before.number })}</th>
          <th scope="col">{words('version', { number: after.number })}</th>
          <th scope="col">{t('difference')}</th>
        </tr>
      </thead>
      {things.map((thing) => (
        <ThingRows key={thing.key} thing={thing} before={before} after={after} />
      ))}
    </table>
  )
}

type RowsProps = Omit<Props, 'all'> & { thing: Thing<ComparedLine> }

/** A thing's lines under its name; a thing that is new or gone says so once. */
function ThingRows({ thing: { lines, difference }, before, after }: RowsProps) {
  const words = useMessages(programMessages)
  const { itemOf, fieldOf, textOf } = useLineWords()
  const [first] = lines
  const item = first ? itemOf(first) : null
  const whole = item !== null && difference !== 'CHANGED'
  const cell = (line: ComparedLine, text: string | null, version: VersionOfProgram) => (
    <td data-label={words('version', { number: version.number })}>
      {text === null ? <Nothing /> : textOf(line, text)}
    </td>
  )
  return (
    <tbody>
      {item !== null && (
        <tr className={classes.thing}>
          <th scope="rowgroup" colSpan={3}>
            {item}
          </th>
          <td>{whole && <DifferenceTag difference={difference} />}</td>
        </tr>
      )}
      {lines.map((line) => (
        <tr key={line.field} className={classes.line} data-difference={differenceOf(line)}>
          <th scope="row">{fieldOf(line)}</th>
          {cell(line, line.before, before)}
          {cell(line, line.after, after)}
          <td>{!whole && <DifferenceTag difference={differenceOf(line)} />}</td>
        </tr>
      ))}
    </tbody>
  )
}

function Nothing() {
  const t = useMessages(compareMessages)
  return (
    <span className="jl-dim">
      <span aria-hidden>–</span>
      <VisuallyHidden>{t('nothing')}</VisuallyHidden>
    </span>
  )
}

const tones = { ADDED: 'good', REMOVED: 'bad', CHANGED: 'warn', SAME: 'plain' } as const

function DifferenceTag({ difference }: { difference: Difference }) {
  const t = useMessages(compareMessages)
  return <Tag tone={tones[difference]}>{t(difference)}</Tag>
}
