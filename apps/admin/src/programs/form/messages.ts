import { defineMessages } from '@journeyline/ui/words/define-messages'

/** The words of the paper form, as the agency prints them, and of the page around it. */
export const formMessages = defineMessages({
  title: '{version}: paper form',
  purpose: 'The agency’s own layout. What is blank here is filled in by hand.',
  print: 'Print',
  sheet: 'The form',
  noSchedule: 'This version has no work process schedule; the form shows its head and its instruction plan.',

  onetCode: 'ONET Code: {code}',
  rapidsCode: 'RAPIDS Code: {code}',
  published: '{title}: {day}',
  moreInformation: 'For more information, contact:',
  contact: '{name}, {role}: {email}',

  schedule: 'Work Process Schedule',
  workProcessSchedule: 'WORK PROCESS SCHEDULE',
  jobTitle: 'JOB TITLE:',
  level: 'LEVEL:',
  specialization: 'SPECIALIZATION:',
  stackable: 'STACKABLE PROGRAM',
  yes: 'yes',
  no: 'no',
  ticked: 'ticked',
  notTicked: 'not ticked',
  baseOccupation: 'BASE OCCUPATION NAME:',
  contactName: 'Company Contact: Name',
  address: 'Address:',
  phone: 'Phone',
  email: 'Email',
  apprenticeshipType: 'Apprenticeship Type:',
  prerequisites: 'Prerequisites',

  jobFunction: 'JOB FUNCTION {number}: {text}',
  competencies: 'Competencies',
  coreOrOptional: 'Core or Optional',
  rti: 'RTI',
  ojt: 'OJT',
  core: 'Core',
  optional: 'Optional',
  lettered: '{letter}. {text}',

  specializationPart: 'Specialization',
  specializationType: 'Type of Specialization:',

  instruction: 'Related Technical Instruction Plan',
  courseName: 'COURSE NAME',
  courseNumber: 'Course Number',
  hours: 'Hours',
  objectives: 'LEARNING OBJECTIVES',
})
