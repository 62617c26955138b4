import { type NounAccess, STAFF_AND_OPEN, STAFF_WRITE } from './noun-access.ts'

export const access: NounAccess = {
  program: {
    node: 'Program',
    sees: { staff: 'ALL', employer: 'ALL' },
    writes: { staff: { insert: '*', update: '*' } },
  },
  program_version: {
    node: 'ProgramVersion',
    sees: STAFF_AND_OPEN,
    writes: STAFF_WRITE,
    rows: (of) => [
      `insert into program_version (program_id, number, status, title, type, effective_from, particulars, policies)
       select p.id, ${of.versionNumber}, 'DRAFT', 'x', 'HYBRID', date '2040-01-01' + ${of.versionNumber}, v.particulars, v.policies
       from program p join program_version v on v.program_id = p.id and v.number = 1 where p.code = 'US-MC' returning id`,
    ],
  },
  requirement: {
    node: 'Requirement',
    sees: STAFF_AND_OPEN,
    writes: STAFF_WRITE,
    rows: (of) => [
      `insert into requirement (program_version_id, position, code, kind, title, gate, measure)
       values ('${of.program_version}', 1, 'DBS', 'CHECK', 'x', 'NONE', '{}') returning id`,
    ],
  },
  job_function: {
    node: 'JobFunction',
    sees: STAFF_AND_OPEN,
    writes: STAFF_WRITE,
    rows: (of) => [
      `insert into job_function (program_version_id, position, code, source_text, display_text)
       values ('${of.program_version}', 1, 'JF1', '', 'x') returning id`,
    ],
  },
  competency: {
    node: 'Competency',
    sees: STAFF_AND_OPEN,
    writes: STAFF_WRITE,
    rows: (of) => [
      `insert into competency (program_version_id, job_function_id, position, letter, code, source_text, display_text, core)
       values ('${of.program_version}', '${of.job_function}', 1, 'A', 'JF1.A', '', 'x', true) returning id`,
    ],
  },
  course: {
    node: 'Course',
    sees: STAFF_AND_OPEN,
    writes: STAFF_WRITE,
    rows: (of) => [
      `insert into course (program_version_id, position, number, name, minutes)
       values ('${of.program_version}', 1, 'RTI-1', 'x', 60) returning id`,
    ],
  },
  learning_objective: {
    node: 'LearningObjective',
    sees: STAFF_AND_OPEN,
    writes: STAFF_WRITE,
    rows: (of) => [
      `insert into learning_objective (course_id, position, text) values ('${of.course}', 1, 'x') returning id`,
      `update program_version set status = 'PUBLISHED' where id = '${of.program_version}' and number = 98`,
    ],
  },
}
