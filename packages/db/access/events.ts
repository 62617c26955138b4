import { type NounAccess, STAFF } from './noun-access.ts'

/** What an event says; the rest is the database's to say. */
const EVENT = 'act actor_id data effective_on subject_id subject_type touches version'

export const access: NounAccess = {
  audit_entry: {
    sees: STAFF,
    writes: {
      staff: { insert: '*' },
      employer: { insert: '*' },
      auth: { insert: '*' },
      link: { insert: '*' },
    },
  },
  event: {
    idPrefix: 'Event',
    sees: { staff: 'ALL', employer: 'OWN', worker: 'ALL' },
    writes: {
      staff: { insert: EVENT },
      employer: { insert: EVENT },
      auth: { insert: EVENT },
      link: { insert: EVENT },
      worker: { update: 'position' },
      guard: { insert: 'act actor_id employer_ids subject_id subject_type touches version' },
    },
    rows: (of) => [eventOf('employer.updated', 'Employer', of.employer)],
    hiddenRows: (of) => [eventOf('profile.created', 'Enrollment', of.enrollment)],
  },
}

const eventOf = (act: string, type: string, id: string) =>
  `insert into event (act, version, subject_type, subject_id) values ('${act}', 1, '${type}', '${id}') returning id`
