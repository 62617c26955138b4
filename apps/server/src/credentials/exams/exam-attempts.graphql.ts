import {
  type Exam,
  type ExamOutcome,
  examAttemptsInOrder,
} from '@journeyline/domain/credentials/exams/exam-attempt'
import { ActorRef } from '../../actors/actor.graphql.ts'
import { actorOf } from '../../actors/actor.ts'
import { builder } from '../../graphql/builder.ts'
import { toDay } from '../../kernel/days.ts'
import { ExamEnum, ExamOutcomeEnum } from '../credential-enums.graphql.ts'

const SAT = { id: true, kind: true, takenOn: true, outcome: true } as const

builder.prismaNode('ExamAttempt', {
  id: { field: 'id' },
  fields: (t) => ({
    learner: t.relation('learner', { description: 'Who sat it, or was booked for it.' }),
    exam: t.field({ type: ExamEnum, description: 'Which exam.', resolve: (row) => row.kind as never }),
    satOn: t.expose('takenOn', { type: 'LocalDate', description: 'Local day of the exam.' }),
    outcome: t.field({
      type: ExamOutcomeEnum,
      description: 'How it ended.',
      resolve: (row) => row.outcome as never,
    }),
    scorePercent: t.exposeInt('scorePercent', { nullable: true }),
    note: t.exposeString('note', { nullable: true, description: 'What staff noted about it.' }),
    attemptNumber: t.int({
      nullable: true,
      description: "Counts the learner's attempts at this exam, from 1; null for an absence.",
      select: { id: true, learner: { select: { examAttempts: { select: SAT } } } },
      resolve: ({ id, learner }) => {
        const attempts = learner.examAttempts.map((attempt) => ({
          id: attempt.id,
          exam: attempt.kind as Exam,
          satOn: toDay(attempt.takenOn),
          outcome: attempt.outcome as ExamOutcome,
        }))
        return examAttemptsInOrder(attempts).find((attempt) => attempt.id === id)?.attemptNumber ?? null
      },
    }),
    recordedAt: t.expose('recordedAt', { type: 'DateTime', description: 'When it was written down.' }),
    recordedBy: t.field({
      type: ActorRef,
      description: 'Who wrote it down.',
      select: { recordedById: true, recordedBy: true },
      resolve: (row, _args, context) => actorOf(context, row.recordedById, row.recordedBy),
    }),
  }),
})

builder.prismaObjectField('Learner', 'examAttempts', (t) =>
  t.relation('examAttempts', {
    description:
      'Exams the learner sat, or was booked for, the latest first; at most one of each exam a day.',
    query: { orderBy: [{ takenOn: 'desc' }, { kind: 'asc' }] },
  }),
)
