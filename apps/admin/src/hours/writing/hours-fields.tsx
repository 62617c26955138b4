import type { FragmentType } from '@apollo/client'
import { useSuspenseFragment } from '@apollo/client/react'
import { parseLocalDate } from '@journeyline/domain/local-date'
import { DayField } from '@journeyline/ui/form/day-field.tsx'
import { HoursField } from '@journeyline/ui/form/hours-field.tsx'
import { SelectField } from '@journeyline/ui/form/select-field.tsx'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import type { useChecked } from '@journeyline/ui/form/use-checked'
import { daysBetween, todayIso } from '@journeyline/ui/words/format'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import type { ReactNode } from 'react'
import { graphql } from '../../generated/gql.ts'
import { hoursMessages } from '../messages.ts'
import type { HoursValues } from './hours-values.ts'

/** What the version lets hours be for, and how late they may come. */
const fragment = graphql(`
  fragment HoursFields_enrollment on Enrollment {
    id
    programVersion {
      id
      policies {
        backdatingDays
      }
      jobFunctions {
        id
        competencies {
          id
          code
          displayText
        }
      }
      courses {
        id
        number
        name
      }
    }
  }
`)

export type VersionOfHours = FragmentType<typeof fragment>
type Props = {
  form: ReturnType<typeof useChecked<HoursValues>>
  enrollment: VersionOfHours
  /** The field of a reason that is given however late they come; it stands in the place of why they come late. */
  why?: ReactNode
}

/** The fields of an entry: day, how long, what for, a note, and, for days further back than the policy, why so late. */
export function HoursFields({ form, enrollment: from, why }: Props) {
  const t = useMessages(hoursMessages)
  const { data: enrollment } = useSuspenseFragment({ fragment, from })
  const { kind, onDay, lateReason } = form.values
  const { policies, jobFunctions, courses } = enrollment.programVersion
  const days = policies.backdatingDays
  const isLate = parseLocalDate(onDay) !== null && daysBetween(onDay, todayIso()) > days
  return (
    <>
      <DayField label={t('onDay')} required {...form.field('onDay')} />
      <HoursField label={t('amount')} help={t('amountHelp')} required {...form.field('minutes')} />
      {kind === 'OJT' ? (
        <SelectField
          label={t('competency')}
          optional
          clearable
          searchable
          placeholder={t('noneInParticular')}
          options={jobFunctions.flatMap(({ competencies }) =>
            competencies.map(({ id, code, displayText }) => ({ value: id, label: `${code} ${displayText}` })),
          )}
          {...form.field('competencyId')}
        />
      ) : (
        <SelectField
          label={t('course')}
          optional
          clearable
          placeholder={t('noneInParticular')}
          options={courses.map(({ id, number, name }) => ({ value: id, label: `${number} ${name}` }))}
          {...form.field('courseId')}
        />
      )}
      <TextField label={t('note')} optional multiline {...form.field('note')} />
      {why ??
        ((isLate || lateReason !== '') && (
          <TextField
            label={t('lateReason')}
            help={t('lateReasonHelp', { days })}
            {...form.field('lateReason')}
          />
        ))}
    </>
  )
}
