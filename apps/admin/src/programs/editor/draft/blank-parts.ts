import type { Course } from '@journeyline/domain/programs/instruction-plan'
import type { Requirement, RequirementKind } from '@journeyline/domain/programs/requirement'
import type { Competency, JobFunction } from '@journeyline/domain/programs/work-process'

/** A number that nobody has written yet. */
const OPEN = Number.NaN

/** A requirement of the kind, with its numbers still to be written; what requirements have in common is kept. */
export function requirementOfKind(kind: RequirementKind, kept?: Requirement): Requirement {
  const { code, title, gate, source } = kept ?? { code: '', title: '', gate: 'COMPLETION', source: null }
  const common = { code, title, gate, source }
  const award = {
    ...{ credential: '', number: null, awardingBody: null, level: OPEN, credits: OPEN, minutes: OPEN },
    ...{ languages: [], certificateCopy: true },
  }
  switch (kind) {
    case 'OJT_HOURS':
      return { kind, ...common, minutes: OPEN }
    case 'RTI_HOURS':
      return { kind, ...common, minutes: OPEN, beforeStartFor: [] }
    case 'DURATION':
      return { kind, ...common, weeks: OPEN }
    case 'COMPETENCIES':
      return { kind, ...common, count: OPEN }
    case 'PRACTICODE':
      return { kind, ...common, cases: OPEN, scorePercent: OPEN, accessMonths: OPEN }
    case 'INTERNSHIP':
      return { kind, ...common, codingPercent: OPEN }
    case 'CREDITS':
      return { kind, ...common, credits: OPEN }
    case 'QUALIFICATION':
      return { kind, ...common, ...award, proves: 'COMBINED' }
    case 'ESSENTIAL_SKILL':
      return { kind, ...common, ...award }
    case 'CHECK':
      return { kind, ...common }
    case 'DECLARATION':
      return { kind, ...common, statement: '' }
    case 'REVIEWS':
      return { kind, ...common, everyDays: OPEN }
  }
}

/** A competency without words; its letter follows from its place. */
export function blankCompetency(): Competency {
  return {
    ...{ letter: 'A', sourceText: '', displayText: '', core: true, rtiMinutes: null, ojtMinutes: null },
    ...{ sameAs: null, alsoUnder: null, witnessed: false },
  }
}

/** A job function without words and competencies. */
export function blankFunction(specialization: boolean): JobFunction {
  return { specialization, sourceText: '', displayText: '', competencies: [] }
}

/** A course that is yet to be named. */
export function blankCourse(): Course {
  return { number: '', name: '', minutes: OPEN, examPreparation: false, objectives: [] }
}
