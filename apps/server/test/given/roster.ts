const HEADER =
  'external_id,first_name,last_name,email,cohort,program,enrolled_on,stage,stage_since,funding_source,funding_reference,practicode_cases,work_settings'
const STAGES = ['TRAINING', 'PRACTICODE', 'INTERNSHIP', 'READY']

/** A roster of so many learners in one cohort, in four stages; other keys are other learners. */
export function rosterOf(learners: number, cohort = 'large', key = 'l'): string {
  const rows = Array.from({ length: learners }, (_, index) =>
    [
      `${key}-${index}`,
      'Noor',
      `Khan ${index}`,
      `${key}-${index}@example.org`,
      cohort,
      'US-MC',
      '2026-09-10',
      STAGES[index % STAGES.length],
      '2026-10-14',
      'WIOA',
      `WI-${index}`,
      index % 600,
      'Hospital system;Telehealth company',
    ].join(','),
  )
  return [HEADER, ...rows, ''].join('\n')
}
