import type { Answer, Page } from '../page.ts'

const OURS = `query CohortPage($cohortId: ID!) {
  cohort(id: $cohortId) {
    id code name startsOn expectedEndsOn capacity seatsTaken version
    rows(first: 50) {
      edges {
        node {
          enrollmentId learnerId learnerName externalId stage stageSince daysInStage enrolledOn version
          fundingSources credentials practicodeCases practicodeScore lastChangedBy lastChangedAt published
        }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
}`

const PEER = `query CohortPage($cohortId: UUID!) {
  cohortByRowId(rowId: $cohortId) {
    rowId code name startsOn expectedEndsOn capacity seatsTaken version
    enrollmentsByCohortId(first: 50, orderBy: ROW_ID_ASC) {
      nodes {
        rowId learnerId stage stageSince daysInStage enrolledOn version practicodeCases practicodeScore published
        learnerByLearnerId { firstName lastName externalId credentialsByLearnerIdList(orderBy: KIND_ASC) { kind } }
        fundingAwardsByEnrollmentIdList(orderBy: SOURCE_ASC) { source }
        stageChangesByEnrollmentIdList(first: 1, orderBy: [EFFECTIVE_ON_DESC, SEQUENCE_DESC]) {
          recordedAt
          userByRecordedById { name }
        }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
}`

/** Q2: a cohort's facts and 50 of its enrollments, each with funding, credentials and the latest change. */
export const cohort: Page = {
  name: 'Q2',
  title: 'cohort page',
  role: 'staff',
  ask: (candidate, { cohortId }) => ({
    ...(candidate === 'limit' ? {} : { query: candidate === 'ours' ? OURS : PEER }),
    variables: { cohortId },
  }),
  values: ['cohortId'],
  statement: `select json_build_object('id', c.id, 'code', c.code, 'name', c.name, 'startsOn', c.starts_on,
      'expectedEndsOn', c.expected_ends_on, 'capacity', c.capacity, 'seatsTaken', c.seats_taken, 'version', c.version,
      'rows', (select json_agg(line) filter (where n <= 50) from (
        select e.id as "enrollmentId", e.learner_id as "learnerId", l.first_name || ' ' || l.last_name as "learnerName",
          l.external_id as "externalId", e.stage, e.stage_since as "stageSince", current_date - e.stage_since as "daysInStage",
          e.enrolled_on as "enrolledOn", e.version, e.practicode_cases as "practicodeCases", e.practicode_score as "practicodeScore",
          e.candidate_id is not null as published,
          array(select distinct source from funding_award where enrollment_id = e.id order by source) as "fundingSources",
          array(select kind from credential where learner_id = l.id order by kind) as credentials,
          latest.name as "lastChangedBy", latest.recorded_at as "lastChangedAt", e.n
        from (select *, row_number() over (order by id) as n from enrollment where cohort_id = c.id order by id limit 51) e join learner l on l.id = e.learner_id
          left join lateral (
            select u.name, s.recorded_at from stage_change s left join "user" u on u.id = s.recorded_by_id
            where s.enrollment_id = e.id order by s.effective_on desc, s.sequence desc limit 1) latest on true
        order by e.n) line))::text as answer
    from cohort c where c.id = $1`,
  said: (candidate, answer) => {
    const data =
      candidate === 'ours' ? answer.data.cohort : candidate === 'peer' ? answer.data.cohortByRowId : answer
    const { code, name, startsOn, expectedEndsOn, capacity, seatsTaken, version } = data
    const rows =
      data.enrollmentsByCohortId?.nodes ??
      data.rows.edges?.map((edge: { node: unknown }) => edge.node) ??
      data.rows
    return { code, name, startsOn, expectedEndsOn, capacity, seatsTaken, version, rows: rows.map(lineOf) }
  },
}

function lineOf(row: Answer) {
  const learner = row.learnerByLearnerId
  const latest = row.stageChangesByEnrollmentIdList?.[0]
  return [
    row.learnerName ?? `${learner.firstName} ${learner.lastName}`,
    row.externalId ?? learner.externalId,
    row.stage,
    row.stageSince,
    row.daysInStage,
    row.enrolledOn,
    row.version,
    row.practicodeCases,
    row.practicodeScore,
    row.published,
    row.fundingSources ??
      row.fundingAwardsByEnrollmentIdList.map((award: { source: string }) => award.source),
    row.credentials ??
      learner.credentialsByLearnerIdList.map((credential: { kind: string }) => credential.kind),
    row.lastChangedBy ?? latest.userByRecordedById.name,
    new Date(row.lastChangedAt ?? latest.recordedAt).toISOString(),
  ]
}
