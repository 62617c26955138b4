import { refusing } from '../decision.ts'

/** What is said of programs, in English. */
export const programWords = {
  VERSIONS_BY_STAFF_ADMINS: 'Only staff admins publish, withdraw and delete versions. Ask one of them.',
  VERSION_PUBLISHED:
    '{name} is published, and what people started on does not change. Write a new version instead.',
  VERSION_PUBLISHED_ALREADY: '{name} is published already.',
  VERSION_DAY_TAKEN: 'The version before counts from {latestFrom, day}. Choose a later day for this one.',
  VERSION_DRAFT_ALREADY: '{name} is a draft already.',
  VERSION_ONLY_PUBLISHED:
    '{name} is the only published version, and enrollments begin on it. Publish another version first.',
  VERSION_NOT_DRAFT:
    '{name} is published. Make it a draft again first; that works while nobody has started on it.',
  VERSION_HAS_PROBLEMS:
    "{name} can't be published yet: {errors, plural, one {one problem is} other {{errors} problems are}} marked in it. Mend {errors, plural, one {it} other {them}} first.",
  VERSION_IN_USE:
    '{enrollments, plural, one {One learner has} other {{enrollments, number} learners have}} started on {name}, and they keep it. Write a new version instead.',
} as const

export const refuse = refusing<typeof programWords>()
