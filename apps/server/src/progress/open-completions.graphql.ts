import { builder } from '../graphql/builder.ts'
import { sealId } from '../graphql/global-id.ts'
import { listOf } from '../graphql/limits/costs.ts'
import { rowId } from '../graphql/row-id.ts'
import { CompletionRef } from './completion.graphql.ts'
import type { CompletionOf } from './completion-of.ts'
import { progressFrom } from './progress-of.ts'
import { readRecords } from './read-records.ts'
import type { RecordFacts } from './record-facts.ts'

/** How many are looked at: who completed earlier is asked about on their own page. */
const MOST_COMPLETED = 500

const CompletionRowRef = builder
  .objectRef<{ facts: RecordFacts; completion: CompletionOf }>('CompletionRow')
  .implement({
    extensions: { forPeople: true },
    description: 'A completion that waits for a decision.',
    fields: (t) => ({
      enrollmentId: t.id({
        description: 'The enrollment that is completed.',
        resolve: ({ facts }) => sealId('Enrollment', facts.enrollmentId),
      }),
      learnerId: t.id({
        description: 'The learner.',
        resolve: ({ facts }) => sealId('Learner', facts.learnerId),
      }),
      learnerName: t.string({
        description: "The learner's name.",
        resolve: ({ facts }) => facts.learnerName,
      }),
      completion: t.expose('completion', { type: CompletionRef, description: 'How it stands: OPEN.' }),
    }),
  })

builder.queryField('openCompletions', (t) =>
  t.field({
    type: [CompletionRowRef],
    description: `Completions of a program that are OPEN, the latest first; none where there is no such program. Of at most ${MOST_COMPLETED}, those who completed last; the completion of anybody else is asked for at the enrollment.`,
    authScopes: { staff: true },
    args: { programId: t.arg.id({ required: true, description: 'Which program.' }) },
    complexity: listOf(10, MOST_COMPLETED),
    resolve: async (_root, args, context) => {
      const viewer = context.signedIn()
      const programId = rowId('Program', args.programId)
      const records = await readRecords(viewer, { programId, completedLast: MOST_COMPLETED })
      const found = await progressFrom(viewer, records, context.clock.today())
      return found.flatMap(({ facts, completion }) =>
        completion?.standing === 'OPEN' ? [{ facts, completion }] : [],
      )
    },
  }),
)
