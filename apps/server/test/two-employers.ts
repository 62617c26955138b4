import type { Connection } from '@journeyline/db/connect'
import { writeStandard } from '@journeyline/db/standards/write-standard'
import { sayViewer } from '@journeyline/db/viewer-settings'
import { US_MEDICAL_CODER } from '@journeyline/domain/programs/standards/us-medical-coder'
import { sealId } from '../src/graphql/global-id.ts'
import type { SignedIn } from '../src/kernel/viewer.ts'
import type { World } from './kit.ts'

/** Rows of every node type, by whose they are: our own employer's, another's, or nobody's in particular. */
export interface TwoEmployers {
  employer: SignedIn
  staff: SignedIn
  staffAdmin: SignedIn
  /** Global ids by type name. */
  own: Record<string, string[]>
  foreign: Record<string, string[]>
}

/** Two employers with people, worksites and shortlists, and one learner with everything a learner can have. */
export async function twoEmployers({ given, database }: World): Promise<TwoEmployers> {
  const [ours, theirs] = [await given.employer('Lakeside Health'), await given.employer('Valley Imaging')]
  const employer = await given.employerPerson(ours.id)
  const rival = await given.employerPerson(theirs.id)
  const staff = await given.staff()
  const staffAdmin = await given.staff('STAFF_ADMIN')
  const db = database.staff.prisma
  const site = (employerId: string) =>
    db.worksite.create({
      data: { employerId, name: 'Main', setting: 'HOSPITAL_SYSTEM', timeZone: 'America/New_York' },
    })
  const [ourSite, theirSite] = [await site(ours.id), await site(theirs.id)]
  const candidate = await given.candidate({ firstName: 'Amara' })
  const enrollment = candidate.enrollment
  const award = await db.fundingAward.create({ data: { enrollmentId: enrollment.id, source: 'WIOA' } })
  const credential = await db.credential.create({ data: { learnerId: enrollment.learnerId, kind: 'CPC_A' } })
  const { learnerId } = enrollment
  const [exam, ceus] = await writeExamAndCeus(db, learnerId)
  const placed = (employerId: string, enrollmentId = enrollment.id) =>
    db.placement.create({
      data: { enrollmentId, employerId, startedOn: new Date('2026-11-01T00:00:00Z') },
    })
  const [ourPlacement, theirPlacement] = [await placed(ours.id), await placed(theirs.id)]
  const worked = (placement: { id: string; employerId: string }, minutes: number) =>
    db.hoursEntry.create({
      data: {
        ...{
          enrollmentId: enrollment.id,
          learnerId: enrollment.learnerId,
          kind: 'OJT',
          minutes,
          source: 'PERSON',
        },
        ...{
          onDay: new Date('2026-11-02T00:00:00Z'),
          placementId: placement.id,
          employerId: placement.employerId,
        },
      },
    })
  const [ourHours, theirHours] = [await worked(ourPlacement, 300), await worked(theirPlacement, 240)]
  const instruction = await db.hoursEntry.create({
    data: {
      ...{
        enrollmentId: enrollment.id,
        learnerId: enrollment.learnerId,
        kind: 'RTI',
        minutes: 60,
        source: 'PERSON',
      },
      onDay: new Date('2026-11-03T00:00:00Z'),
    },
  })
  const elsewhere = await given.enrollment({ firstName: 'Zoe' })
  await db.placement.create({
    data: { enrollmentId: elsewhere.id, employerId: theirs.id, startedOn: new Date('2026-11-01T00:00:00Z') },
  })
  const judged = async ({ id, programVersionId }: { id: string; programVersionId: string }) => {
    const competency = await db.competency.findFirstOrThrow({ where: { programVersionId } })
    const facts = { enrollmentId: id, competencyId: competency.id, level: 3, judgedBy: 'Maria Delgado' }
    return db.signOff.create({ data: { ...facts, judgedOn: new Date('2026-11-03T00:00:00Z') } })
  }
  const [ourSignOff, theirSignOff] = [await judged(enrollment), await judged(elsewhere)]
  const delegated = (person: SignedIn, to: SignedIn) =>
    db.delegation.create({
      data: {
        ...{ employerId: person.employerId!, fromId: person.personId, toId: to.personId },
        ...{ startsOn: new Date('2026-11-01'), endsOn: new Date('2026-12-01') },
      },
    })
  const ourColleague = await given.employerPerson(ours.id)
  const [ourDelegation, theirDelegation] = [
    await delegated(employer, ourColleague),
    await delegated(rival, await given.employerPerson(theirs.id)),
  ]
  const evidence = (employerId: string | null) =>
    db.evidenceFile.create({
      data: {
        ...{ learnerId: enrollment.learnerId, employerId, name: 'scan.pdf', contentType: 'application/pdf' },
        ...{ bytes: 1, sha256: 'a hash' },
      },
    })
  const ourFile = await evidence(ours.id)
  const otherFiles = [await evidence(theirs.id), await evidence(null)]
  // each employs this learner, and sees the reviews; another learner is the other's alone
  const ourReview = await given.review({ enrollmentId: enrollment.id, supervisorId: employer.personId })
  const theirReview = await given.review({ supervisorId: rival.personId })
  await placed(theirs.id, theirReview.enrollmentId)
  const signaturesOf = ({ signatures }: typeof ourReview) => signatures.map(({ id }) => id)
  const reading = await given.reading({ enrollmentId: enrollment.id })
  const internship = await given.internship({ enrollmentId: enrollment.id })
  const requirement = await db.requirement.findFirstOrThrow({
    where: { programVersionId: enrollment.programVersionId },
  })
  const checkedOn = new Date('2026-11-02T00:00:00Z')
  const check = await db.checkRecord.create({
    data: { enrollmentId: enrollment.id, requirementId: requirement.id, outcome: 'PASSED', checkedOn },
  })
  const priorLearning = await db.priorLearning.create({
    data: { enrollmentId: enrollment.id, qualification: 'GCSE', title: 'Mathematics' },
  })
  const profile = await db.candidateProfile.findUniqueOrThrow({
    where: { enrollmentId: enrollment.id },
    include: { consents: true },
  })
  const rosterImport = await db.rosterImport.create({
    data: { kind: 'ROSTER', fileName: 'roster.csv', status: 'PREVIEWED' },
  })
  const invitation = await database.auth.prisma.invitation.create({
    data: {
      email: 'new@example.org',
      role: 'EMPLOYER',
      employerId: theirs.id,
      tokenHash: 'a hash',
      expiresAt: new Date('2026-12-01'),
    },
  })
  const [ourEntry, theirEntry] = [
    await shortlisted(database.employer, ours.id, candidate.id),
    await shortlisted(database.employer, theirs.id, candidate.id),
  ]
  const { id: programId } = await given.program()
  const published = await partsOf(database.staff, 'PUBLISHED')
  const { section, meeting, attendance } = await inClass(database.staff, enrollment)
  const drafted = await partsOf(database.staff, 'DRAFT')
  const ids = (rows: Record<string, string[]>) =>
    Object.fromEntries(
      Object.entries(rows).map(([type, uuids]) => [type, uuids.map((uuid) => sealId(type, uuid))]),
    )
  return {
    employer,
    staff,
    staffAdmin,
    own: ids({
      Employer: [ours.id],
      EvidenceFile: [ourFile.id],
      Worksite: [ourSite.id],
      Delegation: [ourDelegation.id],
      HoursEntry: [ourHours.id],
      Person: [employer.personId, ourColleague.personId],
      ...published,
      Placement: [ourPlacement.id],
      Review: [ourReview.id],
      ReviewSignature: signaturesOf(ourReview),
      ShortlistEntry: [ourEntry],
      SignOff: [ourSignOff.id],
    }),
    foreign: ids({
      ...drafted,
      Attendance: [attendance],
      ClassMeeting: [meeting],
      CourseSection: [section],
      Candidate: [candidate.id],
      CandidateProfile: [profile.id],
      CeuEntry: ceus,
      CheckRecord: [check.id],
      Cohort: [enrollment.cohortId],
      ConsentEntry: profile.consents.map((entry) => entry.id),
      Credential: [credential.id],
      Delegation: [theirDelegation.id],
      Employer: [theirs.id],
      HoursEntry: [theirHours.id, instruction.id],
      Enrollment: [enrollment.id],
      EvidenceFile: otherFiles.map((file) => file.id),
      ExamAttempt: [exam],
      FundingAward: [award.id],
      Internship: [internship.id],
      Invitation: [invitation.id],
      Learner: [enrollment.learnerId],
      Person: [rival.personId, staff.personId, staffAdmin.personId],
      Placement: [theirPlacement.id],
      PracticodeReading: [reading.id],
      PriorLearning: [priorLearning.id],
      Program: [programId],
      Review: [theirReview.id],
      ReviewSignature: signaturesOf(theirReview),
      RosterImport: [rosterImport.id],
      ShortlistEntry: [theirEntry],
      SignOff: [theirSignOff.id],
      StageChange: enrollment.stageChanges.map((change) => change.id),
      Worksite: [theirSite.id],
    }),
  }
}

/** An exam that was sat, and CEUs with their reversal. */
async function writeExamAndCeus(db: Connection['prisma'], learnerId: string): Promise<[string, string[]]> {
  const onDay = new Date('2026-10-01T00:00:00Z')
  const exam = await db.examAttempt.create({
    data: { learnerId, kind: 'CPC', takenOn: onDay, outcome: 'PASSED' },
  })
  const education = { learnerId, earnedOn: onDay, bodies: ['AAPC'], sponsor: 'AAPC', title: 'Webinar' }
  const { id } = await db.ceuEntry.create({ data: { ...education, hundredths: 100 } })
  const reversal = await db.ceuEntry.create({
    data: { ...education, hundredths: -100, reversesId: id, reason: 'Written twice' },
  })
  return [exam.id, [id, reversal.id]]
}

/** A version with one of each of its parts, as a draft or published. */
async function partsOf(staff: Connection, status: 'DRAFT' | 'PUBLISHED'): Promise<Record<string, string[]>> {
  const db = staff.prisma
  const { id: programId } = await db.program.findUniqueOrThrow({ where: { code: 'US-MC' } })
  const { title, type, particulars, policies } = US_MEDICAL_CODER
  const number = status === 'DRAFT' ? 98 : 97
  const facts = { programId, number, status: 'DRAFT', title, type, particulars, policies }
  const { id } = await db.programVersion.create({ data: { ...facts, effectiveFrom: new Date('2040-01-01') } })
  const course = { number: 'RTI-1', name: 'Terminology', minutes: 600, examPreparation: false }
  const objectives = [{ text: 'Reads a record', competencies: ['JF1.A'] }]
  await writeStandard(db, id, { ...US_MEDICAL_CODER, courses: [{ ...course, objectives }] })
  await db.programVersion.update({ where: { id }, data: { status } })
  const ofVersion = { where: { programVersionId: id } }
  const first = async (rows: Promise<{ id: string }[]>) => (await rows).slice(0, 1).map((row) => row.id)
  return {
    ProgramVersion: [id],
    Requirement: await first(db.requirement.findMany(ofVersion)),
    JobFunction: await first(db.jobFunction.findMany(ofVersion)),
    Competency: await first(db.competency.findMany(ofVersion)),
    Course: await first(db.course.findMany(ofVersion)),
    LearningObjective: await first(
      db.learningObjective.findMany({ where: { course: { programVersionId: id } } }),
    ),
  }
}

/** A class of the learner's cohort, and the learner in it. */
async function inClass(
  { prisma: db }: Connection,
  { id: enrollmentId, cohortId }: { id: string; cohortId: string },
): Promise<Record<'section' | 'meeting' | 'attendance', string>> {
  const { id: courseId } = await db.course.findFirstOrThrow()
  const days = { startsOn: new Date('2026-11-02'), endsOn: new Date('2026-11-30') }
  const section = await db.courseSection.create({ data: { courseId, cohortId, name: 'Evenings', ...days } })
  const meeting = await db.classMeeting.create({
    data: { sectionId: section.id, onDay: new Date('2026-11-03'), minutes: 180 },
  })
  const attendance = await db.attendance.create({
    data: { meetingId: meeting.id, enrollmentId, minutes: 60 },
  })
  return { section: section.id, meeting: meeting.id, attendance: attendance.id }
}

async function shortlisted(employer: Connection, employerId: string, candidateId: string): Promise<string> {
  const [, entry] = await employer.prisma.$transaction([
    sayViewer(employer.prisma, employer.seal({ employerId, personId: null })),
    employer.prisma.shortlistEntry.create({ data: { employerId, candidateId, note: 'call her' } }),
  ])
  return entry.id
}
