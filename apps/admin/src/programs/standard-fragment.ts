import type { FragmentType } from '@apollo/client'
import { useSuspenseFragment } from '@apollo/client/react'
import { Standard } from '@journeyline/domain/programs/standard'
import { useMemo } from 'react'
import { graphql } from '../generated/gql.ts'
import type { VersionStandard_VersionFragment as Version } from '../generated/graphql.ts'

/** All that a version says. */
export const standardFragment = graphql(`
  fragment VersionStandard_version on ProgramVersion {
    id
    title
    type
    requirements {
      id
      kind
      code
      title
      gate
      source
      measure {
        __typename
        ... on HoursMeasure {
          minutes
          beforeStartFor
        }
        ... on CountMeasure {
          count
        }
        ... on PracticodeMeasure {
          cases
          scorePercent
          accessMonths
        }
        ... on InternshipMeasure {
          codingPercent
        }
        ... on AwardMeasure {
          credential
          number
          awardingBody
          level
          credits
          minutes
          languages
          certificateCopy
          proves
        }
        ... on DeclarationMeasure {
          statement
        }
        ... on ReviewsMeasure {
          everyDays
        }
      }
    }
    jobFunctions {
      id
      specialization
      sourceText
      displayText
      competencies {
        id
        letter
        sourceText
        displayText
        core
        rtiMinutes
        ojtMinutes
        sameAs
        alsoUnder
        witnessed
      }
    }
    courses {
      id
      number
      name
      minutes
      examPreparation
      objectives {
        id
        text
        competencyCodes
      }
    }
    particulars {
      documentTitle
      occupation
      onetCode
      printedOnetCodes {
        place
        code
      }
      rapidsCode
      head {
        jobTitle
        level
        specialization
        stackable
        baseOccupation
        contactName
        contactAddress
        contactPhone
        contactEmail
        prerequisites
      }
      specializationType
      entryRoutes {
        code
        name
      }
      priorQualifications {
        code
        name
        creditTransfer
      }
      priorLearningNeedsNewSkills
      deliveryMethods {
        code
        name
      }
      languages
      progression {
        code
        name
      }
      statements
      contacts {
        name
        role
        email
      }
      sources {
        title
        publisher
        publishedOn
        note
      }
    }
    policies {
      backdatingDays
      secondPersonApproves
      ojtCountsFrom
      path
      enrollmentLeadDays
      ojtCreditPercent
      rtiCreditPercent
      instructionBesideWork
      hoursPerWeek
      paceWeeks
      levels {
        level
        name
      }
      levelToMeet
      sameCompetenciesTogether
    }
  }
`)

/** The version's standard, as the domain reads it. */
export function useStandard(from: FragmentType<typeof standardFragment>): Standard {
  const { data } = useSuspenseFragment({ fragment: standardFragment, from })
  return useMemo(() => standardOf(data), [data])
}

/** The same of a version read otherwise. What the API answers was checked when it was written; ids and type names fall away. */
export function standardOf({ requirements, courses, ...version }: Version): Standard {
  return Standard.parse({
    ...version,
    requirements: requirements.map((requirement) => ({ ...requirement, ...measureOf(requirement) })),
    courses: courses.map(({ objectives, ...course }) => ({
      ...course,
      objectives: objectives.map(({ text, competencyCodes }) => ({ text, competencies: competencyCodes })),
    })),
  })
}

/** The API has one measure for all that is counted; the domain says of what. */
function measureOf({ kind, measure }: Version['requirements'][number]): object {
  if (measure?.__typename !== 'CountMeasure') return measure ?? {}
  const { count } = measure
  return kind === 'DURATION' ? { weeks: count } : kind === 'CREDITS' ? { credits: count } : { count }
}
