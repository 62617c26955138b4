import { builder } from './graphql/builder.ts'
import './graphql/scalars.graphql.ts'
import './graphql/errors.graphql.ts'
import './programs/programs.graphql.ts'
import './cohorts/cohorts.graphql.ts'
import './cohorts/cohort-rows.graphql.ts'
import './cohorts/cohort-mutations.graphql.ts'
import './learners/learners.graphql.ts'
import './learners/learner-mutations.graphql.ts'
import './enrollments/enrollments.graphql.ts'
import './enrollments/enrollment-mutations.graphql.ts'
import './funding/funding.graphql.ts'
import './funding/funding-mutations.graphql.ts'
import './pipeline/pipeline.graphql.ts'
import './pipeline/board.graphql.ts'
import './candidates/candidates.graphql.ts'
import './candidates/profiles.graphql.ts'
import './candidates/shortlist.graphql.ts'
import './employers/employers.graphql.ts'
import './employers/employer-mutations.graphql.ts'
import './people/people.graphql.ts'
import './people/invitations.graphql.ts'
import './imports/imports.graphql.ts'
import './imports/import-rows.graphql.ts'
import './imports/import-mutations.graphql.ts'

builder.queryType({ description: 'What can be asked.' })
builder.mutationType({ description: 'What can be done.' })

/** The whole API. */
export const schema = builder.toSchema()
