import { writeStandard } from '@journeyline/db/standards/write-standard'
import { US_MEDICAL_CODER } from '@journeyline/domain/programs/standards/us-medical-coder'
import { sealId } from '../../src/graphql/global-id.ts'
import { toDate } from '../../src/kernel/days.ts'
import type { World } from '../kit.ts'

const COURSES = [
  {
    ...{ number: 'RTI-101', name: 'Terminology', minutes: 1200, examPreparation: false },
    objectives: [{ text: 'Reads a record', competencies: ['JF1.A', 'JF1.B'] }],
  },
  { number: 'RTI-201', name: 'Diagnosis coding', minutes: 2160, examPreparation: true, objectives: [] },
]

/** From this day enrollments begin on the version that has courses; before, on the one without. */
export const WITH_COURSES_FROM = '2026-06-01'

/** Classes as people meet them: a version with courses, sections of a cohort, classes and rolls. */
export function givenClasses({ given, database }: Pick<World, 'given' | 'database'>) {
  const db = database.staff.prisma

  /** The version with courses, written once, in force from a day on; two ways of teaching are listed. */
  const version = async (effectiveFrom = WITH_COURSES_FROM) => {
    const { id: programId } = await given.program()
    const number = 7
    const known = await db.programVersion.findUnique({ where: { programId_number: { programId, number } } })
    if (known) return known
    const { title, type, policies } = US_MEDICAL_CODER
    const deliveryMethods = [
      { code: 'GROUP', name: 'Group teaching' },
      { code: 'E_LEARNING', name: 'E-learning' },
    ]
    const standard = {
      ...US_MEDICAL_CODER,
      courses: COURSES,
      particulars: { ...US_MEDICAL_CODER.particulars, deliveryMethods },
    }
    const { particulars } = standard
    const { id } = await db.programVersion.create({
      data: {
        ...{ programId, number, status: 'DRAFT', title, type, particulars, policies },
        effectiveFrom: toDate(effectiveFrom),
      },
    })
    await writeStandard(db, id, standard)
    return db.programVersion.update({ where: { id }, data: { status: 'PUBLISHED' } })
  }

  /** The course RTI-101 unless told. */
  const course = async (number = 'RTI-101') => {
    const { id } = await version()
    return db.course.findUniqueOrThrow({
      where: { programVersionId_number: { programVersionId: id, number } },
      include: { objectives: true },
    })
  }

  /** A section of a cohort from September 14 to December 16, and its ids as the API has them. */
  const section = async (facts: { cohortId?: string; courseId?: string; name?: string } = {}) => {
    const courseId = facts.courseId ?? (await course()).id
    const row = await db.courseSection.create({
      data: {
        courseId,
        cohortId: facts.cohortId ?? (await given.cohort()).id,
        name: facts.name ?? 'Terminology, evenings',
        startsOn: toDate('2026-09-14'),
        endsOn: toDate('2026-12-16'),
      },
    })
    return { ...row, globalId: sealId('CourseSection', row.id), cohort: sealId('Cohort', row.cohortId) }
  }

  /** A class of three hours, on Wednesday, November 18 unless told: within the program's window, five days ago. */
  const meeting = async (facts: { courseSectionId?: string; onDay?: string; minutes?: number } = {}) => {
    const row = await db.classMeeting.create({
      data: {
        courseSectionId: facts.courseSectionId ?? (await section()).id,
        onDay: toDate(facts.onDay ?? '2026-11-18'),
        minutes: facts.minutes ?? 180,
      },
    })
    return { ...row, globalId: sealId('ClassMeeting', row.id) }
  }

  return { version, course, section, meeting }
}
