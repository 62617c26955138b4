import type { FragmentType } from '@apollo/client'
import { useSuspenseFragment } from '@apollo/client/react'
import { labelOf } from '@journeyline/app-kit/label-of'
import { say } from '@journeyline/app-kit/say'
import { versionName } from '@journeyline/domain/programs/program-version'
import { StageBadge } from '@journeyline/ui/identity/stage-badge.tsx'
import { Facts } from '@journeyline/ui/page/facts.tsx'
import { UiLink } from '@journeyline/ui/ui-link.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { Anchor } from '@mantine/core'
import { graphql } from '../generated/gql.ts'
import { enrollmentMessages } from './messages.ts'

const fragment = graphql(`
  fragment EnrollmentFacts_enrollment on Enrollment {
    id
    stage
    enrolledOn
    practicodeCases
    practicodeScore
    practicode {
      cases
    }
    internshipSite
    internshipStartedOn
    cohort {
      id
      name
      program {
        id
        name
      }
    }
    programVersion {
      id
      number
    }
  }
`)

/** The facts of an enrollment: where, on which version of the program, since when, Practicode, internship. */
export function EnrollmentFacts({ enrollment: from }: { enrollment: FragmentType<typeof fragment> }) {
  const t = useMessages(enrollmentMessages)
  const format = useFormats()
  const { data: enrollment } = useSuspenseFragment({ fragment, from })
  const { cohort, practicodeCases: cases, practicodeScore: score, internshipSite: site } = enrollment
  const { program } = cohort
  const { programVersion: version } = enrollment
  return (
    <Facts
      title={t('enrollment')}
      items={[
        {
          label: t('cohort'),
          value: (
            <Anchor component={UiLink} to={`/cohorts/${encodeURIComponent(cohort.id)}`}>
              {cohort.name}
            </Anchor>
          ),
        },
        {
          label: t('program'),
          value: (
            <Anchor
              component={UiLink}
              to={`/programs/${encodeURIComponent(program.id)}/versions/${encodeURIComponent(version.id)}`}
            >
              {say(versionName(program.name, version.number))}
            </Anchor>
          ),
        },
        {
          label: t('stage'),
          value: <StageBadge stage={enrollment.stage} word={labelOf('stage', enrollment.stage)} />,
        },
        { label: t('enrolled'), value: format.day(enrollment.enrolledOn), copy: enrollment.enrolledOn },
        { label: t('practicode'), value: cases === null ? null : casesInWords(cases, score) },
        { label: t('internship'), value: internship(site, enrollment.internshipStartedOn) },
      ]}
    />
  )

  function casesInWords(done: number, percent: number | null) {
    const asked = enrollment.practicode?.cases ?? done
    const count = `${format.number(done)} / ${format.number(asked)}`
    return percent === null ? count : `${count} · ${format.percent(percent / 100)}`
  }

  function internship(where: string | null, since: string | null) {
    if (where === null) return null
    return since === null ? where : t('internshipSince', { site: where, day: format.day(since) })
  }
}
