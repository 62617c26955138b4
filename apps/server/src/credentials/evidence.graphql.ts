import { builder } from '../graphql/builder.ts'
import { listOf } from '../graphql/limits/costs.ts'

// what was removed proves nothing any more; the learner's files still show it
const kept = { complexity: listOf(3), query: { where: { removedAt: null }, orderBy: { id: 'asc' } } } as const
const description =
  'Files that prove it, in the order they were sent in; removed ones prove nothing. All of them: a few, as many as were sent in.'

builder.prismaObjectField('Credential', 'evidence', (t) => t.relation('evidence', { description, ...kept }))
builder.prismaObjectField('ExamAttempt', 'evidence', (t) => t.relation('evidence', { description, ...kept }))
builder.prismaObjectField('CeuEntry', 'evidence', (t) => t.relation('evidence', { description, ...kept }))
