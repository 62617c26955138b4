/** How many rows one act may take, by what it does with them: what the API says and refuses, and what the apps let people choose. */
export const ROWS_AT_ONCE = {
  HOURS_WRITTEN: 200,
  HOURS_DECIDED: 500,
  LEARNERS_MOVED: 500,
  COMPETENCIES_SIGNED_OFF: 200,
  REVIEWS_PLANNED: 500,
  CLASSES_SCHEDULED: 200,
} as const
