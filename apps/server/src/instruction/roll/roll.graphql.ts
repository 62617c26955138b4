import { builder } from '../../graphql/builder.ts'
import { sealId } from '../../graphql/global-id.ts'
import { listOf, STATEMENT } from '../../graphql/limits/costs.ts'
import { type RollLine, readRoll } from './read-roll.ts'

const RollLineRef = builder.objectRef<RollLine>('RollLine').implement({
  extensions: { forPeople: true },
  description: "A line of a class's roll: a learner who should be there, and what is recorded.",
  fields: (t) => ({
    enrollmentId: t.id({
      description: 'The enrollment behind the line; send it back with a mark.',
      resolve: ({ enrollmentId }) => sealId('Enrollment', enrollmentId),
    }),
    learnerId: t.id({ description: 'The learner.', resolve: (line) => sealId('Learner', line.learnerId) }),
    learnerName: t.exposeString('learnerName', { description: "The learner's name." }),
    externalId: t.exposeString('externalId', { nullable: true, description: "The sponsor's own reference." }),
    attendanceId: t.id({
      nullable: true,
      description: 'The attendance behind the line; null while nothing is recorded.',
      resolve: ({ attendanceId }) => attendanceId && sealId('Attendance', attendanceId),
    }),
    minutes: t.exposeInt('minutes', {
      nullable: true,
      description: 'Minutes attended, 0 when absent; null while nothing is recorded.',
    }),
    note: t.exposeString('note', { nullable: true, description: 'What should be known of it.' }),
    standingMinutes: t.exposeInt('standing', {
      description: "Minutes of this class that stand on the learner's ledger.",
    }),
    otherMinutes: t.int({
      description: "Minutes of all the person's other entries of that day, on the job and in class.",
      resolve: ({ minutesThatDay, standing }) => minutesThatDay - standing,
    }),
    writtenBeside: t.exposeInt('writtenBeside', {
      description:
        'Minutes of the same course on the same day that somebody wrote down beside this class; they may be the same hours.',
    }),
    notCounted: t.string({
      nullable: true,
      description: 'Why the class does not count for the learner, as a sentence; null when it does.',
      resolve: ({ notCounted }, _args, { say }) => notCounted && say(notCounted),
    }),
  }),
})

builder.prismaObjectField('ClassMeeting', 'roll', (t) =>
  t.field({
    type: [RollLineRef],
    description:
      'Everybody who should be there on that day, by last name, and what is recorded of them. All of them: the learners of the class.',
    complexity: listOf(100, STATEMENT),
    select: { id: true, section: { select: { course: { select: { name: true, programVersionId: true } } } } },
    resolve: (meeting, _args, context) => readRoll(context.signedIn().db, meeting),
  }),
)
