import type { Requirement } from '@journeyline/domain/programs/requirement'
import type { Standard } from '@journeyline/domain/programs/standard'
import { codedFunctions } from '@journeyline/domain/programs/work-process'
import type { Db } from '../connect.ts'

type Write = Pick<
  Db,
  'programVersion' | 'requirement' | 'jobFunction' | 'competency' | 'course' | 'learningObjective'
>

/** Writes a draft's whole content, in place of what it had. The database refuses it for a published version. */
export async function writeStandard(tx: Write, programVersionId: string, standard: Standard): Promise<void> {
  const { title, type, particulars, policies } = standard
  const ofVersion = { where: { programVersionId } }
  await tx.requirement.deleteMany(ofVersion)
  await tx.jobFunction.deleteMany(ofVersion)
  await tx.course.deleteMany(ofVersion)
  await tx.programVersion.update({
    where: { id: programVersionId },
    data: { title, type, particulars, policies },
  })
  await tx.requirement.createMany({
    data: standard.requirements.map((requirement, position) => ({
      programVersionId,
      position,
      ...requirementColumns(requirement),
    })),
  })
  await writeFunctions(tx, programVersionId, standard)
  await writeCourses(tx, programVersionId, standard)
}

function requirementColumns({ code, kind, title, gate, source, ...measure }: Requirement) {
  return { code, kind, title, gate, source, measure }
}

async function writeFunctions(tx: Write, programVersionId: string, { jobFunctions }: Standard) {
  const functions = codedFunctions(jobFunctions)
  const written = await tx.jobFunction.createManyAndReturn({
    data: functions.map(({ competencies: _, ...jobFunction }, position) => ({
      programVersionId,
      position,
      ...jobFunction,
    })),
    select: { id: true, code: true },
  })
  const idOf = new Map(written.map(({ id, code }) => [code, id]))
  await tx.competency.createMany({
    data: functions
      .flatMap(({ competencies }) => competencies)
      .map(({ functionCode, ...competency }, position) => ({
        programVersionId,
        position,
        jobFunctionId: idOf.get(functionCode)!,
        ...competency,
      })),
  })
}

async function writeCourses(tx: Write, programVersionId: string, { courses }: Standard) {
  const written = await tx.course.createManyAndReturn({
    data: courses.map(({ objectives: _, ...course }, position) => ({
      programVersionId,
      position,
      ...course,
    })),
    select: { id: true, number: true },
  })
  const idOf = new Map(written.map(({ id, number }) => [number, id]))
  await tx.learningObjective.createMany({
    data: courses.flatMap(({ number, objectives }) =>
      objectives.map(({ text, competencies }, position) => ({
        courseId: idOf.get(number)!,
        position,
        text,
        competencyCodes: competencies,
      })),
    ),
  })
}
