import { beforeEach, expect, test } from 'vitest'
import { clock, NOBODY, useWorld } from '../../test/kit.ts'
import { readPdf } from '../../test/read-pdf.ts'
import { routesServer } from '../../test/routes-server.ts'
import { sealId } from '../graphql/global-id.ts'
import type { SignedIn, Viewer } from '../kernel/viewer.ts'
import { documentRoutes } from './document-routes.ts'

const world = useWorld()

/** Noor, an apprentice of Maria's employer since November 2; 8 h approved on the 16th, 4 h decided on the 20th. */
interface Facts {
  staff: SignedIn
  maria: SignedIn
  learnerId: string
  enrollmentId: string
  placementId: string
  versionId: string
}
let facts: Facts

beforeEach(async () => {
  const { given, database } = world
  const [staff, maria] = [await given.staff(), await given.employerPerson()]
  const enrollment = await given.enrollment({ stage: 'APPRENTICESHIP', since: '2026-11-02' })
  await database.staff.prisma.learner.update({
    where: { id: enrollment.learnerId },
    data: { firstName: 'Noor', lastName: 'Haddad' },
  })
  const placement = await database.staff.prisma.placement.create({
    data: {
      ...{ enrollmentId: enrollment.id, employerId: maria.employerId! },
      startedOn: new Date('2026-11-02T00:00:00Z'),
    },
  })
  const { id, learnerId, programVersionId } = enrollment
  const entry = (onDay: string, minutes: number, decidedAt: string) => ({
    ...{ enrollmentId: id, learnerId, placementId: placement.id, employerId: maria.employerId! },
    ...{ kind: 'OJT', onDay: new Date(onDay), minutes, status: 'APPROVED', source: 'PERSON' },
    ...{ writtenAt: new Date(`${onDay}T18:00:00Z`), decidedAt: new Date(decidedAt) },
    decidedById: staff.personId,
  })
  await database.staff.prisma.hoursEntry.createMany({
    data: [
      entry('2026-11-16', 480, '2026-11-17T09:00:00Z'),
      entry('2026-11-18', 240, '2026-11-20T09:00:00Z'),
    ],
  })
  facts = {
    ...{ staff, maria },
    learnerId: sealId('Learner', learnerId),
    enrollmentId: sealId('Enrollment', id),
    placementId: sealId('Placement', placement.id),
    versionId: sealId('ProgramVersion', programVersionId),
  }
})

async function get(viewer: Viewer, path: string, request: RequestInit = {}) {
  const url = await routesServer(
    documentRoutes({ viewerOf: async () => viewer, clock, sponsorName: 'Tri-County Apprenticeships' }),
    world.acts,
  )
  const response = await fetch(`${url}/documents/${path}`, request)
  const bytes = new Uint8Array(await response.arrayBuffer())
  const isPdf = response.headers.get('content-type') === 'application/pdf'
  return {
    status: response.status,
    headers: response.headers,
    message: isPdf ? null : (JSON.parse(new TextDecoder().decode(bytes)) as { message: string }).message,
    pdf: isPdf ? await readPdf(bytes) : null,
  }
}

test('a progress report says what the learner’s page says, under a name to save it by, and no cache keeps it', async () => {
  const { status, headers, pdf } = await get(facts.staff, `progress-report/${facts.enrollmentId}`)
  expect(status).toBe(200)
  expect(headers.get('content-disposition')).toBe(
    'inline; filename="Progress report, Noor Haddad, 2026-11-23.pdf"',
  )
  expect(headers.get('cache-control')).toBe('private, no-store')
  expect(headers.get('x-content-type-options')).toBe('nosniff')
  expect(pdf!.text).toContain('Noor Haddad, as of November 23, 2026')
  expect(pdf!.text).toContain('12 h of 2,000 h on the job are approved')
  expect(pdf!.author).toBe('Tri-County Apprenticeships')
})

test('a report of a past day holds what was decided by then: the rest still waited', async () => {
  const { pdf } = await get(facts.staff, `progress-report/${facts.enrollmentId}?asOf=2026-11-19`)
  expect(pdf!.text).toContain('Noor Haddad, as of November 19, 2026')
  expect(pdf!.text).toContain('8 h of 2,000 h on the job are approved')
  expect(pdf!.text).toContain('November 2026 8 h 0 h 4 h')
})

test('the schedule comes empty to be filled in by hand, or as the record of a learner, on the paper one asks for', async () => {
  const empty = await get(facts.staff, `work-process-schedule/${facts.versionId}?paper=A4`)
  expect(empty.pdf!.text).toContain('JOB FUNCTION 1')
  expect(empty.pdf!.text).not.toContain('Noor')
  const [a4Width] = empty.pdf!.pages[0]!.size
  expect(Math.round(a4Width!)).toBe(595)
  const { pdf } = await get(facts.staff, `record-of-training/${facts.enrollmentId}`)
  expect(pdf!.text).toContain('Record of Noor Haddad as of November 23, 2026')
  expect(pdf!.pages[0]!.size).toEqual([612, 792])
})

test('the record of a Welsh apprentice is one of learning, on A4, with checks that hold nothing of what was found', async () => {
  const { given, database } = world
  const { prisma } = database.staff
  const { id: programId } = await given.program('WALES-CC')
  const { id: cohortId } = await given.cohort({ programId })
  const { id, programVersionId, learnerId } = await given.enrollment({ cohortId })
  const asked = await prisma.requirement.findFirstOrThrow({ where: { programVersionId, code: 'DBS' } })
  await prisma.checkRecord.create({
    data: {
      ...{ enrollmentId: id, requirementId: asked.id, outcome: 'FAILED', reason: 'DECIDED_BY_EMPLOYER' },
      checkedOn: new Date('2026-10-05'),
    },
  })
  const credential = { learnerId, kind: 'DIPLOMA_CLINICAL_CODING', awardedOn: new Date('2026-11-02') }
  await prisma.credential.create({ data: credential })
  const { headers, pdf } = await get(facts.staff, `record-of-training/${sealId('Enrollment', id)}`)
  expect(headers.get('content-disposition')).toMatch(
    /^inline; filename="Record of learning, .+, 2026-11-23.pdf"$/,
  )
  expect(Math.round(pdf!.pages[0]!.size[0]!)).toBe(595)
  expect(pdf!.text).toContain('as of 23 November 2026 Pathway Pathway Clinical Coding')
  expect(pdf!.text).toContain('Awarded by Agored Cymru as C00/4514/4 2 November 2026 Not on file yet')
  expect(pdf!.text).toContain('On the job 0 h 280 h 0 h Off the job 0 h 200 h 0 h')
  expect(pdf!.text).toContain('Disclosure and Barring Service check Not passed 5 October 2026 Flexible')
  const letter = await get(facts.staff, `record-of-training/${sealId('Enrollment', id)}?paper=LETTER`)
  expect(letter.pdf!.pages[0]!.size).toEqual([612, 792])
})

test('an employer reads the schedule its apprentice is on, and no record of a learner', async () => {
  const { maria, enrollmentId, versionId } = facts
  expect((await get(maria, `work-process-schedule/${versionId}`)).status).toBe(200)
  const refused = [
    await get(maria, `progress-report/${enrollmentId}`),
    await get(maria, `record-of-training/${enrollmentId}`),
  ]
  expect(refused.map(({ status, message }) => [status, message])).toEqual([
    [403, 'Your account may not do or see this. Ask a staff administrator if you need it.'],
    [403, 'Your account may not do or see this. Ask a staff administrator if you need it.'],
  ])
})

test('what cannot be written says why and what to do', async () => {
  const { staff, enrollmentId } = facts
  const report = `progress-report/${enrollmentId}`
  const answers = [
    await get(NOBODY, report),
    await get(staff, `${report}?asOf=2026-11-24`),
    await get(staff, `${report}?asOf=yesterday`),
    await get(staff, `${report}?paper=A5`),
    await get(staff, `progress-report/${sealId('Enrollment', '01990000-0000-7000-8000-000000000000')}`),
    await get(staff, 'progress-report/nothing'),
  ]
  expect(answers.map(({ status, message }) => [status, message])).toEqual([
    [401, 'Sign in first; your session may have expired.'],
    [400, 'asOf is yet to come. Ask for today or a past day.'],
    [400, 'Write asOf as a day, for example asOf=2026-09-14.'],
    [400, 'Say which paper it is for: paper=LETTER or paper=A4.'],
    [404, 'There is no such enrollment. It may have been removed; read the list again.'],
    [404, '"nothing" is not an id. Use ids exactly as the API gave them.'],
  ])
})

test('a letter of experience is printed from the record and what staff wrote; nobody else prints one', async () => {
  const { staff, maria } = facts
  const { learnerId, placementId } = facts
  const details = {
    ...{ writtenOn: '2026-11-20', signatoryName: 'Maria Delgado', signatoryTitle: 'Coding manager' },
    ...{ signatoryRole: 'SUPERVISOR', signatoryEmail: 'maria@example.org', codeSets: ['ICD_10_CM'] },
  }
  const post = (viewer: Viewer, body: unknown) =>
    get(viewer, `experience-letter/${learnerId}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    })
  const { status, headers, pdf } = await post(staff, { subjectId: placementId, details })
  expect(status).toBe(200)
  expect(headers.get('content-disposition')).toBe('inline; filename="Coding experience of Noor Haddad.pdf"')
  expect(pdf!.text).toContain('confirms that Noor Haddad has been employed here since November 2, 2026')
  expect(pdf!.text).toContain('as approved for the days up to this date, comes to 12 hours.')
  expect(pdf!.text).toContain('Time worked 12 hours')
  const refused = [
    await post(maria, { subjectId: placementId, details }),
    await post(staff, { details }),
    await post(staff, { subjectId: placementId, details: { ...details, writtenOn: '2026-11-24' } }),
  ]
  expect(refused.map(({ status, message }) => [status, message])).toEqual([
    [403, 'Your account may not do or see this. Ask a staff administrator if you need it.'],
    [400, 'Say which employment or internship the letter is about: send its id as subjectId.'],
    [400, 'A letter is not dated ahead: November 24, 2026 is yet to come. Give today or an earlier day.'],
  ])
})
