/** A list at the root of the API, and what is copied of its rows beside `id`. */
export interface CopiedList {
  name: string
  fields: string
  /** Rows to a page at most, where there are few: a page costs what it asks for, however many there are. */
  page?: number
  /** It has no filter of what changed: it is short, and read whole again. */
  whole?: boolean
}

const BOTH: CopiedList[] = [
  { name: 'employers', page: 100, fields: 'name about version' },
  { name: 'externalReferences', page: 100, fields: 'system value subjectType subjectId' },
  { name: 'programs', page: 100, fields: 'code name occupation country', whole: true },
  { name: 'competencies', page: 100, fields: 'code displayText' },
  { name: 'candidates', page: 100, fields: 'displayName stage summary availableOn', whole: true },
]

/** What staff copy; the longest last, as they fill up what the others leave of a request. */
export const STAFF_LISTS: CopiedList[] = [
  ...BOTH,
  { name: 'learners', page: 300, fields: 'firstName lastName email externalId version' },
  { name: 'cohorts', page: 100, fields: 'code name startsOn expectedEndsOn capacity seatsTaken version' },
  { name: 'enrollments', page: 300, fields: 'stage stageSince version learner { id } cohort { id }' },
  { name: 'placements', page: 200, fields: 'startedOn endedOn employer { id } enrollment { id }' },
  { name: 'stageChanges', page: 500, fields: 'toStage effectiveOn undoneAt enrollment { id }' },
  { name: 'credentials', page: 200, fields: 'kind number awardedOn version learner { id }' },
  { name: 'reviews', page: 200, fields: 'status plannedOn heldOn version enrollment { id }' },
  { name: 'signOffs', page: 500, fields: 'level judgedOn revokedAt competency { id } enrollment { id }' },
  { name: 'hoursEntries', fields: 'kind onDay minutes status reference enrollment { id }' },
  { name: 'attendances', fields: 'minutes enrollment { id }' },
]

/** What an employer copies. */
export const EMPLOYER_LISTS: CopiedList[] = [
  ...BOTH,
  { name: 'placements', page: 200, fields: 'apprenticeName startedOn endedOn stage supervisor { id }' },
  { name: 'signOffs', page: 500, fields: 'level judgedOn revokedAt competency { id } placement { id }' },
  { name: 'reviews', page: 200, fields: 'placement { id } status plannedOn heldOn version' },
  { name: 'hoursEntries', fields: 'kind onDay minutes status reference placement { id } competency { id }' },
]
