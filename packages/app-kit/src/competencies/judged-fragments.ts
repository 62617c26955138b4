import { graphql } from '../generated/gql.ts'

/** The scale on which a version judges; an app spreads it unmasked. */
graphql(`
  fragment JudgingScale on ProgramVersion {
    id
    policies {
      levels {
        level
        name
      }
      levelToMeet
      sameCompetenciesTogether
    }
  }
`)

/** A competency beside how far it is; an app spreads it unmasked, as a standing has no id of its own. */
graphql(`
  fragment JudgedStanding on CompetencyStanding {
    level
    levelName
    met
    sameAs
    competency {
      id
      code
      displayText
      witnessed
    }
  }
`)

/** A job function as a head over its competencies. */
graphql(`
  fragment JudgedFunction on JobFunction {
    id
    code
    displayText
  }
`)
