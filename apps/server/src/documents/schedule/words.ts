import { wording } from '@journeyline/domain/words/wording'

/** What the work process schedule says: the words of its form, and of a pathway without job functions. */
export const printed = {
  SCHEDULE: 'Work process schedule',
  SCHEDULE_NAMED: '{title}',
  SCHEDULE_FILE: 'Work process schedule, {version, words}',
  RECORD_FILE: 'Record of training, {learnerName}, {asOf}',
  SCHEDULE_TITLE: '{name, words}: {version, words}',
  RECORD_TITLE: '{name, words}: {learnerName}, {asOf, day}',
  SCHEDULE_HEAD: '{name, words} · {version, words}',
  RECORD_OF: 'Record of {learnerName} as of {asOf, day}',

  FORM_TITLE: 'WORK PROCESS SCHEDULE',
  FORM_ONET: 'O*NET Code:',
  FORM_RAPIDS: 'RAPIDS Code:',
  FORM_JOB_TITLE: 'JOB TITLE:',
  FORM_LEVEL: 'LEVEL:',
  FORM_SPECIALIZATION: 'SPECIALIZATION:',
  FORM_STACKABLE: 'STACKABLE PROGRAM',
  FORM_YES: 'yes',
  FORM_NO: 'no',
  FORM_BASE_OCCUPATION: 'BASE OCCUPATION NAME:',
  FORM_CONTACT: 'Company Contact: Name',
  FORM_ADDRESS: 'Address:',
  FORM_PHONE: 'Phone',
  FORM_EMAIL: 'Email',
  FORM_TYPE: 'Apprenticeship Type:',
  FORM_TYPE_COMPETENCY_BASED: 'Competency-Based',
  FORM_TYPE_TIME_BASED: 'Time-Based',
  FORM_TYPE_HYBRID: 'Hybrid',
  FORM_PREREQUISITES: 'Prerequisites',
  FORM_PRINTED_ONET: 'The source prints the O*NET code as {places, text, and}.',

  FUNCTIONS: 'Job functions',
  FUNCTIONS_PLANNED:
    'RTI: related technical instruction. OJT: on-the-job training. The cells show the planned hours.',
  FUNCTIONS_RECORDED:
    'RTI: related technical instruction. OJT: on-the-job training. The cells show the approved hours, of those planned, and the level signed off with its day.',
  FUNCTION_NAMED_LATER: 'JOB FUNCTION {number}:',
  FUNCTION_NAMED: 'JOB FUNCTION {number}: {name}',
  FUNCTION_CONTINUED: 'JOB FUNCTION {number}, continued',
  FUNCTION_COMPETENCIES: 'Competencies',
  FUNCTION_CORE_OR_OPTIONAL: 'Core or Optional',
  FUNCTION_CORE: 'Core',
  FUNCTION_OPTIONAL: 'Optional',
  FUNCTION_RTI: 'RTI',
  FUNCTION_OJT: 'OJT',
  SPECIALIZATION: 'Specialization',
  SPECIALIZATION_TYPE: 'Type of Specialization: {type}',

  COURSES: 'Related Technical Instruction Plan',
  COURSES_TOGETHER:
    '{courses, plural, one {{courses} course} other {{courses} courses}}, {minutes, hours} together.',
  COURSE_NAME: 'COURSE NAME',
  COURSE_NUMBER: 'Course Number',
  COURSE_HOURS: 'Hours',
  COURSE_OBJECTIVES: 'LEARNING OBJECTIVES',

  PATHWAY_OCCUPATION: 'Occupation',
  PATHWAY_TYPE: 'Apprenticeship type',
  PATHWAY_IS_OF_TYPE: '{type, programType}',
  PATHWAY_ASSESSED_IN: 'Assessed in',
  PATHWAY_LANGUAGES: '{languages, languageName, and}',
  PATHWAY_ONET: 'O*NET code',
  PATHWAY_RAPIDS: 'RAPIDS code',
  PATHWAY_WAYS_IN: 'Entry routes',
  PATHWAY_PRIOR: 'Prior qualifications',
  PATHWAY_CREDIT_TRANSFERS: '{qualification} (credit may be transferred)',
  PATHWAY_WAYS_OF_TEACHING: 'Delivery methods',
  PATHWAY_WAYS_ON: 'Progression',

  ABOUT: 'About this text',
  ABOUT_CONTACTS: 'For more information, contact:',
  ABOUT_SOURCES: 'Sources',
  ABOUT_PUBLISHED: '{publishedOn, dayAsKnown}',
} as const

export const scheduleWord = wording<typeof printed>()
