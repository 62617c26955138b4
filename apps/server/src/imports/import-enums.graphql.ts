import { IMPORT_KINDS } from '@journeyline/domain/imports/import-kinds'
import { IMPORT_STATUSES } from '@journeyline/domain/imports/import-status'
import { builder } from '../graphql/builder.ts'
import { described } from '../graphql/described.ts'

export const ImportKindEnum = builder.enumType('ImportKind', {
  description: 'What a file holds.',
  values: described(IMPORT_KINDS, {
    ROSTER: "Learners: one row is one learner's enrollment.",
    COHORTS: 'Cohorts: one row is one cohort.',
    PRACTICODE: 'Practicode readings: one row is how far one learner was on one day.',
    HOURS: 'Hours: one row is what one learner did on one day, as a time clock exports it.',
  }),
})

export const ImportStatusEnum = builder.enumType('ImportStatus', {
  description: 'How far an import is.',
  values: described(IMPORT_STATUSES, {
    UPLOADING: 'The file is here or on its way; nothing was read yet.',
    READING: 'The file is being read and compared with the program.',
    PREVIEWED: 'Every row was compared; nothing was changed yet.',
    APPLYING: 'The rows are being written, all in one go.',
    APPLIED: 'Every row that was not refused is written.',
    UNDONE: 'It was written and taken back: what it had made is gone.',
    FAILED: 'Nothing was written; `failure` says why.',
  }),
})

export const ImportOutcomeEnum = builder.enumType('ImportOutcome', {
  description: 'What comes of a row.',
  values: {
    CREATE: { description: 'It is new.' },
    CHANGE: { description: 'It is known and something about it changes.' },
    SAME: { description: 'It is known and nothing changes.' },
    REFUSE: { description: 'It is not taken; its problems say why.' },
  },
})
