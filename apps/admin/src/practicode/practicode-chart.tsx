import { PaceChart } from '@journeyline/ui/charts/pace-chart.tsx'
import { todayIso } from '@journeyline/ui/words/format'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { practicodeMessages } from './messages.ts'
import type { Practicode } from './practicode-fragment.ts'

/** The readings that hold, beside the pace that is done in time; nothing while there is no reading. */
export function PracticodeChart({ practicode }: { practicode: Practicode }) {
  const t = useMessages(practicodeMessages)
  const format = useFormats()
  const { cases, startedOn, expiresOn, projection, curve } = practicode
  const [first] = curve
  const last = curve.at(-1)
  if (!first || !last) return null
  const from = startedOn !== null && startedOn < first.readOn ? startedOn : first.readOn
  const expectedOn = projection.kind === 'EXPECTED' ? projection.doneOn : null
  const end = projection.kind === 'DONE' ? last.readOn : (expectedOn ?? todayIso())
  const begin = startedOn === null ? [] : [{ day: from, value: 0 }]
  return (
    <PaceChart
      title={t('chart')}
      from={from}
      until={atLeastAMonth(from, end)}
      done={{
        label: t('done'),
        points: [...begin, ...curve.map(({ readOn, casesDone }) => ({ day: readOn, value: casesDone }))],
      }}
      goal={{ label: t('goal'), value: cases }}
      needed={
        startedOn === null || expiresOn === null
          ? null
          : { label: t('needed'), from: startedOn, by: expiresOn, goal: cases }
      }
      expected={
        expectedOn === null
          ? null
          : { label: t('expectedOn', { day: format.day(expectedOn) }), on: expectedOn }
      }
    />
  )
}

/** A few days of readings would look like a leap; the chart shows four weeks or more. */
function atLeastAMonth(from: string, until: string): string {
  const month = new Date(Date.parse(from) + 28 * 86_400_000).toISOString().slice(0, 10)
  return until < month ? month : until
}
