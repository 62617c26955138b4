import type { FragmentType } from '@apollo/client'
import { useSuspenseFragment } from '@apollo/client/react'
import { hoursInFigures } from '@journeyline/app-kit/figures'
import { BarList } from '@journeyline/ui/charts/bar-list.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../generated/gql.ts'
import type { HoursBySubject_EnrollmentFragment } from '../generated/graphql.ts'
import classes from './hours-by-subject.module.css'
import { hoursMessages } from './messages.ts'

const fragment = graphql(`
  fragment HoursBySubject_enrollment on Enrollment {
    id
    competencies: hoursTotals(by: COMPETENCY) {
      code
      name
      approvedMinutes
    }
    courses: hoursTotals(by: COURSE) {
      code
      name
      approvedMinutes
    }
  }
`)

type Sum = HoursBySubject_EnrollmentFragment['competencies'][number]

/** What the approved hours went to: competencies on the job, courses of instruction. */
export function HoursBySubject({ enrollment: from }: { enrollment: FragmentType<typeof fragment> }) {
  const t = useMessages(hoursMessages)
  const { data } = useSuspenseFragment({ fragment, from })
  const chart = (title: string, sums: readonly Sum[]) =>
    sums.length > 0 && (
      <BarList
        title={title}
        items={sums.map(({ code, name, approvedMinutes }) => ({
          key: code ?? '',
          label: code ? `${code} ${name}` : t('noneInParticular'),
          value: approvedMinutes,
        }))}
        unit={t('minutes')}
        format={hoursInFigures}
      />
    )
  return (
    <div className={classes.sideBySide}>
      {chart(t('byCompetency'), data.competencies)}
      {chart(t('byCourse'), data.courses)}
    </div>
  )
}
