import { US_MEDICAL_CODER } from '@journeyline/domain/programs/standards/us-medical-coder'
import { expect, test } from 'vitest'
import { partOf } from './parts.ts'

test('every place of a draft is edited in one part', () => {
  const part = (...path: (string | number)[]) => partOf(path, US_MEDICAL_CODER)
  expect([
    part('title'),
    part('effectiveFrom'),
    part('particulars', 'onetCode'),
    part('particulars', 'head', 'jobTitle'),
    part('requirements', 0, 'minutes'),
    part('jobFunctions'),
    part('jobFunctions', 4, 'competencies', 0),
    part('jobFunctions', 5, 'displayText'),
    part('particulars', 'specializationType'),
    part('courses', 0),
    part('particulars', 'entryRoutes', 0, 'code'),
    part('particulars', 'sources', 0, 'title'),
    part('policies', 'levels', 0, 'name'),
  ]).toEqual([
    ...['general', 'general', 'general', 'head', 'requirements', 'schedule', 'schedule', 'specializations'],
    ...['specializations', 'plan', 'ways', 'text', 'policies'],
  ])
})
