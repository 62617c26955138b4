import type { Answer, Page } from '../page.ts'

const STAGES = ['TRAINING', 'PRACTICODE', 'INTERNSHIP']

const OURS = `query Board($programId: ID!) {
  board(programId: $programId) {
    counts: columns { stage count medianDays }
    columns(stages: [${STAGES}]) {
      stage
      cards(first: 20) {
        edges { node { enrollmentId learnerId learnerName cohortName stage stageSince daysInStage version practicodeCases } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`

const PEER = `query Board($programId: UUID!) {
  counts: allPeerStageStandingsList(condition: { programId: $programId }) { stage learners medianDays }
  ${STAGES.map(
    (
      stage,
    ) => `${stage}: allEnrollments(condition: { programId: $programId, stage: "${stage}" }, orderBy: [STAGE_SINCE_ASC, ROW_ID_ASC], first: 20) {
      nodes {
        rowId learnerId stage stageSince daysInStage version practicodeCases
        learnerByLearnerId { firstName lastName }
        cohortByCohortId { name }
      }
      pageInfo { hasNextPage endCursor }
    }`,
  ).join('\n')}
}`

const cards = (stage: string) => `(
  select json_build_object('cards', coalesce(json_agg(card) filter (where n <= 20), '[]'), 'hasNextPage', count(*) > 20) from (
    select e.id as "enrollmentId", e.learner_id as "learnerId", l.first_name || ' ' || l.last_name as "learnerName",
      c.name as "cohortName", e.stage, e.stage_since as "stageSince", current_date - e.stage_since as "daysInStage", e.version,
      e.practicode_cases as "practicodeCases", e.n
    from (select *, row_number() over (order by stage_since, id) as n from enrollment
        where program_id = $1 and stage = '${stage}' order by stage_since, id limit 21) e
      join learner l on l.id = e.learner_id join cohort c on c.id = e.cohort_id
    order by e.n) card)`

/** Q1: counts and medians of every stage, and the first 20 learners of three. */
export const board: Page = {
  name: 'Q1',
  title: 'pipeline board',
  role: 'staff',
  ask: (candidate, { programId }) => ({
    ...(candidate === 'limit' ? {} : { query: candidate === 'ours' ? OURS : PEER }),
    variables: { programId },
  }),
  values: ['programId'],
  statement: `select json_build_object(
    'counts', (select json_agg(s) from (
      select stage, sum(learners)::int as count, current_date - max(since_on) filter (where running * 2 >= everyone) as "medianDays"
      from (
        select stage, since_on, learners, sum(learners) over (partition by stage order by since_on desc) as running,
          sum(learners) over (partition by stage) as everyone
        from stage_tenure where program_id = $1 and learners > 0) histogram
      group by stage) s),
    ${STAGES.map((stage) => `'${stage}', ${cards(stage)}`).join(', ')})::text as answer`,
  said: (candidate, answer) => {
    const data = answer.data ?? answer
    const counts = (candidate === 'ours' ? data.board.counts : data.counts) as Record<string, unknown>[]
    return {
      counts: counts
        .map((row) => [row.stage, row.count ?? row.learners, row.medianDays])
        .sort((a, b) => String(a[0]).localeCompare(String(b[0]))),
      columns: STAGES.map((stage, at) =>
        columnOf(candidate === 'ours' ? data.board.columns[at].cards : data[stage]),
      ),
    }
  },
}

function columnOf(page: Answer) {
  const rows = page.cards ?? page.nodes ?? page.edges.map((edge: { node: unknown }) => edge.node)
  return {
    more: page.hasNextPage ?? page.pageInfo.hasNextPage,
    cards: rows.map((row: Answer) => [
      row.learnerName ?? `${row.learnerByLearnerId.firstName} ${row.learnerByLearnerId.lastName}`,
      row.cohortName ?? row.cohortByCohortId.name,
      row.stage,
      row.stageSince,
      row.daysInStage,
      row.version,
      row.practicodeCases,
    ]),
  }
}
