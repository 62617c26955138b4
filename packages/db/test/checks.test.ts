import { CONSENT_KINDS } from '@journeyline/domain/candidates/candidate-profile'
import { CHECK_OUTCOMES, CHECK_REASONS } from '@journeyline/domain/checks/check-record'
import { CEU_BODIES } from '@journeyline/domain/credentials/ceus/ceu-policy'
import { EXAM_OUTCOMES } from '@journeyline/domain/credentials/exams/exam-attempt'
import { LEAVING_REASONS } from '@journeyline/domain/enrollments/leaving'
import { STAGES } from '@journeyline/domain/enrollments/stages'
import { EVIDENCE_TYPES } from '@journeyline/domain/evidence/evidence-file'
import { PROOF_KINDS } from '@journeyline/domain/evidence/evidence-proof'
import { FUNDING_SOURCES } from '@journeyline/domain/funding/funding-sources'
import {
  HOURS_BASES,
  HOURS_KINDS,
  HOURS_SOURCES,
  HOURS_STATUSES,
} from '@journeyline/domain/hours/hours-entry'
import { IMPORT_KINDS } from '@journeyline/domain/imports/import-kinds'
import { IMPORT_STATUSES } from '@journeyline/domain/imports/import-status'
import { RECOMMENDATIONS } from '@journeyline/domain/internships/internship-evaluation'
import { ROLES } from '@journeyline/domain/people/roles'
import {
  ALONGSIDE_REASONS,
  EMPLOYEE_STATUSES,
  END_REASONS,
  WORK_PATTERNS,
} from '@journeyline/domain/placements/codes'
import { READING_SOURCES } from '@journeyline/domain/practicode/practicode-readings'
import { VERSION_STATUSES } from '@journeyline/domain/programs/program-version'
import { REQUIREMENT_GATES } from '@journeyline/domain/programs/requirement'
import { PROGRAM_TYPES } from '@journeyline/domain/programs/standard'
import { REFERENCED_TYPES } from '@journeyline/domain/references/external-reference'
import { REVIEW_PARTIES } from '@journeyline/domain/reviews/review-parties'
import { REVIEW_STATUSES } from '@journeyline/domain/reviews/review-status'
import { expect, test } from 'vitest'
import { emptyDatabase, rowsOf } from './database.ts'

/** Which list of the domain each column or domain is held to. One that is not here fails the test: whoever adds it decides. */
const LISTS: Record<string, readonly string[]> = {
  stage_name: STAGES,
  'ceu_entry.bodies': CEU_BODIES,
  'check_record.outcome': CHECK_OUTCOMES,
  'check_record.reason': CHECK_REASONS,
  'consent_entry.kind': CONSENT_KINDS,
  // what the database itself says of whoever is nobody; the API has one more word for each (`ActorSystem`)
  'event.actor_system': ['LINK', 'COMMAND_LINE', 'SERVER'],
  'evidence_file.content_type': Object.keys(EVIDENCE_TYPES),
  'evidence_file.proves': PROOF_KINDS,
  'exam_attempt.outcome': EXAM_OUTCOMES,
  'external_reference.subject_type': REFERENCED_TYPES,
  'funding_award.source': FUNDING_SOURCES,
  'hours_entry.basis': HOURS_BASES,
  'hours_entry.kind': HOURS_KINDS,
  'hours_entry.source': HOURS_SOURCES,
  'hours_entry.status': HOURS_STATUSES,
  'internship.recommendation': RECOMMENDATIONS,
  'invitation.role': ROLES,
  'placement.alongside_reason': ALONGSIDE_REASONS,
  'placement.employee_status': EMPLOYEE_STATUSES,
  'placement.end_reason': END_REASONS,
  'placement.work_pattern': WORK_PATTERNS,
  'practicode_reading.source': READING_SOURCES,
  'program_version.status': VERSION_STATUSES,
  'program_version.type': PROGRAM_TYPES,
  'requirement.gate': REQUIREMENT_GATES,
  'review.status': REVIEW_STATUSES,
  'review_signature.party': REVIEW_PARTIES,
  'roster_import.kind': IMPORT_KINDS,
  'roster_import.status': IMPORT_STATUSES,
  'stage_change.leaving_reason': LEAVING_REASONS,
  // of the table alone: who wrote it, which no rule asks
  'stage_change.source': ['CONSOLE', 'IMPORT', 'DEMO'],
  'user.role': ROLES,
}

/** A list of texts in a check, whole or among other conditions: `status = ANY (ARRAY['A'::text, 'B'::text])`. */
const LIST = /\(?"?(\w+)"?\)?(?:::text(?:\[\])?)? (?:= ANY|<@) \(*ARRAY\[((?:'[^']*'::[a-z ]+(?:, )?)+)\]/gi

interface Check {
  of: string
  definition: string
}

/** Every list that a check in the catalog holds, by the column or domain that it is of. */
function listsIn({ of, definition }: Check): [name: string, values: string[]][] {
  return [...definition.matchAll(LIST)].map(([, column, values]) => [
    column === 'VALUE' ? of : `${of}.${column}`,
    [...values!.matchAll(/'([^']*)'/g)].map(([, value]) => value!),
  ])
}

test('what the checks of a column let it say is what the domain’s list says', async () => {
  const { owner } = await emptyDatabase()
  const checks = await rowsOf<Check>(
    owner,
    `select coalesce(c.relname, format_type(contypid, null)) as of, pg_get_constraintdef(k.oid, true) as definition
     from pg_constraint k left join pg_class c on c.oid = conrelid
     where contype = 'c' and connamespace = 'public'::regnamespace order by 1, conname`,
  )
  const found: Record<string, Set<string>> = {}
  for (const [name, values] of checks.flatMap(listsIn))
    found[name] = new Set([...(found[name] ?? []), ...values])
  expect(found).toEqual(
    Object.fromEntries(Object.entries(LISTS).map(([name, list]) => [name, new Set(list)])),
  )
})
