import { refusing } from '../decision.ts'
import { problems } from '../words/problem.ts'
import { wording } from '../words/wording.ts'

/** What is said of programs, in English. */
export const programWords = {
  VERSIONS_BY_STAFF_ADMINS: 'Only staff admins publish, withdraw and delete versions. Ask one of them.',
  VERSION_PUBLISHED:
    '{name, words} is published, and what people started on does not change. Write a new version instead.',
  VERSION_PUBLISHED_ALREADY: '{name, words} is published already.',
  VERSION_DAY_TAKEN: 'The version before counts from {latestFrom, day}. Give a later day for this one.',
  VERSION_DRAFT_ALREADY: '{name, words} is a draft already.',
  VERSION_ONLY_PUBLISHED:
    '{name, words} is the only published version, and enrollments begin on it. Publish another version first.',
  VERSION_NOT_DRAFT:
    '{name, words} is published. Make it a draft again first; that works while nobody has started on it.',
  VERSION_HAS_PROBLEMS:
    "{name, words} can't be published yet: {errors, plural, one {one problem is} other {{errors} problems are}} marked in it. Mend {errors, plural, one {it} other {them}} first.",
  VERSION_IN_USE:
    '{enrollments, plural, one {One learner has} other {{enrollments, number} learners have}} started on {name, words}, and they keep it. Write a new version instead.',
  LEVELS_TOO_MANY: 'Keep the levels to 9 or fewer.',
  PATH_WITH_LEAVING: 'Who leaves is on no path. Take Withdrawn away.',
  PATH_WITHOUT_ENDS: 'Every path leads from Training through Apprenticeship to Completed. Leave these on it.',
  PATH_OUT_OF_ORDER: 'Name the stages in pipeline order, each once.',
  LEVELS_MISSING: 'Name at least one level.',
  COURSE_HOURS_OUT_OF_RANGE: 'Write the hours of the course, from a quarter of an hour to 2,000.',
  COURSE_OBJECTIVES_TOO_MANY: 'Keep the learning objectives of a course to 100 or fewer.',
  LISTED_CODE_MISSING: 'Write a code.',
  LISTED_CODE_MALFORMED: 'Write the code in capital letters, digits and underscores.',
  PUBLISHED_ON_UNREADABLE: 'Write a year, a month or a day, for example 2017-12.',
  LANGUAGES_MALFORMED: 'Write languages as two letters, for example en or cy.',
  REQUIREMENT_HOURS_OUT_OF_RANGE: 'Write the hours as whole minutes, from 1 minute to 20,000 hours.',
  CREDITS_OUT_OF_RANGE: 'Write the credits as a whole number from 1 to 1,000.',
  PERCENT_OUT_OF_RANGE: 'Write a whole percent from 0 to 100.',
  QUALIFICATION_LEVEL_OUT_OF_RANGE: 'Write the level as a whole number from 1 to 8.',
  REQUIREMENT_CODE_MISSING: 'Write a code, for example OJT.',
  REQUIREMENT_CODE_MALFORMED: 'Write 1 to 40 capital letters, digits or underscores, for example OJT.',
  REQUIREMENT_GATE_MISSING: 'Say when it is asked.',
  QUALIFICATION_PROVES_MISSING: 'Say what the qualification proves.',
  REQUIREMENT_KIND_MISSING: 'Say what kind of requirement this is.',
  PROGRAM_TYPE_MISSING: 'Say how the program measures.',
  REQUIREMENTS_TOO_MANY: 'Keep the requirements to 200 or fewer.',
  JOB_FUNCTIONS_TOO_MANY: 'Keep the job functions to 60 or fewer.',
  COURSES_TOO_MANY: 'Keep the courses to 200 or fewer.',
  PLANNED_HOURS_UNREADABLE: 'Write the hours as whole minutes, or leave them empty.',
  COMPETENCY_LETTER_MISSING: 'Write a letter.',
  COMPETENCY_LETTER_MALFORMED: 'Write one or two capital letters, for example A.',
  COMPETENCIES_TOO_MANY: 'Divide the job function: it has more than 52 competencies.',
  VERSION_NAME: '{programName}, version {number}',
  VERSION_THIS: 'This version',
  LEVEL_NAMED: '{name}',
  LEVEL_UNNAMED: 'Level {level}',
} as const

/** What the compiler of standards says, in English. */
export const standardWords = {
  JOB_FUNCTION_WITHOUT_WORDS: '{code} has no words. Write what the job function is.',
  JOB_FUNCTION_WITHOUT_COMPETENCY: '{code} has no competency. Add one or remove the job function.',
  COMPETENCY_LETTER_REPEATED: '{functionCode} has the letter {letter} twice. Give another.',
  OTHER_JOB_FUNCTION_UNKNOWN:
    'There is no other job function {alsoUnder}. Write one of {codes, text, commas}.',
  SAME_COMPETENCY_UNKNOWN: 'There is no other competency {sameAs}. Write its code, for example JF1.A.',
  SAME_COMPETENCY_LINKED_ON: '{sameAs} is itself linked to {linkedTo}. Link both to the same one.',
  COMPETENCIES_SAY_THE_SAME: '{code} says the same as {sameAs} in other words; both are kept and linked.',
  COURSE_NUMBER_REPEATED: 'The course number {number} stands here twice. Give another.',
  COURSE_COMPETENCY_UNKNOWN: 'There is no competency {code} in the schedule. Name one that there is.',
  INSTRUCTION_PLAN_EMPTY:
    'The instruction plan is empty; {required, hoursInDecimals} hours are required. Add the courses that give them.',
  INSTRUCTION_PLAN_SHORT:
    'The courses give {planned, hoursInDecimals} of the {required, hoursInDecimals} hours required.',
  ONET_CODE_MALFORMED: '“{code}” is not an O*NET code. Write it like 29-2071.00.',
  ONET_CODE_MISPRINTED: 'There is no O*NET code {code}: {meant} is meant. Write that.',
  ONET_CODE_UNKNOWN: '{code} is not among the O*NET codes known here. Look it up once more.',
  ONET_CODE_FOLLOWED:
    '{code} is of the {taxonomy} taxonomy; {successors, text, plainly} followed it. Keep it while the agency prints it.',
  ONET_CODE_PRINTED_OTHERWISE: 'The {place} prints {printed}; {meant} is meant.',
  RAPIDS_CODE_MALFORMED: '“{code}” is not a RAPIDS code. Write it like 1114CB.',
  RAPIDS_CODE_OF_OTHER_TYPE:
    '{code} stands for a {approach, programType, inside} program, and this one is {type, programType, inside}. Raise it with the agency; print the code as it is until the agency changes it.',
  REQUIREMENT_CODE_REPEATED: 'The code {code} stands here twice. Give another.',
  REQUIREMENT_KIND_REPEATED: '{kind, requirementKind} stands here twice. Keep one of the two.',
  REQUIREMENT_OF_TYPE_MISSING:
    'A program of this type has to ask for {kind, requirementKind, inside}. Add that requirement or name another type.',
  HYBRID_WITHOUT_COMPETENCIES:
    'A hybrid program has to ask for competencies{qualifies, select, true { or a qualification} other {}} beside the hours. Add that requirement.',
  ON_THE_JOB_HOURS_BELOW_FEDERAL:
    'Fewer than 2,000 hours: an apprenticeable occupation takes 2,000 or more (29 CFR 29.4). Ask the agency before you publish.',
  INSTRUCTION_HOURS_BELOW_FEDERAL: 'Fewer than 144 hours, which 29 CFR 29.5(b)(4) recommends for each year.',
  AWARD_BEFORE_START_UNKNOWN: 'No award of this version has the code {code}. Leave it out or add the award.',
  SKILLS_TAKE_PART_OF_INSTRUCTION:
    'The essential skills take {guided, hoursInDecimals} hours of these {minutes, hoursInDecimals} hours; the other {rest, hoursInDecimals} hours come from other instruction.',
  LEVEL_TO_MEET_UNKNOWN:
    'No level is numbered {levelToMeet}, and that one meets a competency. Name it or give another.',
  COMPETENCIES_ASKED_BEYOND_SCHEDULE:
    '{count} competencies are asked for, and the schedule has {all}. Mend one of the two.',
  GATE_NOT_ON_PATH:
    'It is asked on leaving {stage, stage}, and the path leads past it. Put the stage on the path, or ask at another time.',
  COMPETENCIES_ASKED_BELOW_CORE:
    '{core} competencies are core, and {count} are asked for. Ask for all that are core.',
  CREDITS_OF_QUALIFICATIONS_SHORT:
    'The qualifications bring {main} of {credits} credits; essential skills do not fill the rest. Add a qualification or mend the credits.',
  CREDITS_WITH_SKILLS: '{credits} credits of the qualification, and {together} with the essential skills.',
} as const

export const refuse = refusing<typeof programWords>()
export const problem = problems<typeof programWords>()
export const programWord = wording<typeof programWords>()
export const standardWord = wording<typeof standardWords>()

/** The kinds of requirements as people call them, as headings. */
export const requirementKindLabels = {
  OJT_HOURS: 'On-the-job hours',
  RTI_HOURS: 'Instruction hours',
  DURATION: 'Duration',
  COMPETENCIES: 'Competencies',
  PRACTICODE: 'Practicode',
  INTERNSHIP: 'Internship',
  CREDITS: 'Credits',
  QUALIFICATION: 'Qualification',
  ESSENTIAL_SKILL: 'Essential skill',
  CHECK: 'Check',
  DECLARATION: 'Declaration',
  REVIEWS: 'Reviews',
} as const

/** The types of programs as people call them. */
export const programTypeLabels = {
  COMPETENCY_BASED: 'Competency-based',
  TIME_BASED: 'Time-based',
  HYBRID: 'Hybrid',
} as const

declare module '../words/values-of.ts' {
  interface Kinds {
    requirementKind: keyof typeof requirementKindLabels
    programType: keyof typeof programTypeLabels
  }
}
