import type { Snapshot } from './snapshot.ts'

/** What triggers keep beside the rows, and how many of it a fresh count contradicts. */
const RECOUNTS: { what: string; amiss: string }[] = [
  {
    what: 'seats taken of each cohort',
    amiss: `select from cohort where seats_taken <> (select count(*) from enrollment e
      where e.cohort_id = cohort.id and e.stage <> 'WITHDRAWN')`,
  },
  {
    what: 'learners by program, stage and day',
    amiss: `select from (select * from stage_tenure where learners <> 0) t full join (
        select program_id, stage, stage_since as since_on, count(*) as counted from enrollment group by 1, 2, 3) e
        using (program_id, stage, since_on) where t.learners is distinct from e.counted`,
  },
  {
    what: 'moves by cohort, stage and day',
    amiss: `select from (select * from stage_flow where entered <> 0 or exited <> 0) f full join (
        select e.program_id, e.cohort_id, s.stage, c.effective_on as on_day, sum(s.entered) as came, sum(s.exited) as went
        from stage_change c join enrollment e on e.id = c.enrollment_id,
          lateral (values (c.to_stage, 1, 0), (c.from_stage, 0, 1)) s (stage, entered, exited)
        where s.stage is not null and c.undone_at is null group by 1, 2, 3, 4) m
        using (program_id, cohort_id, stage, on_day)
      where f.entered is distinct from m.came or f.exited is distinct from m.went`,
  },
  {
    what: 'hours of each day',
    amiss: `select from (select * from hours_day where minutes <> 0) d full join (
        select h.learner_id, h.on_day, sum(h.minutes) as counted from hours_entry h left join hours_entry o on o.id = h.reverses_id
        where coalesce(o.basis, h.basis) = 'DONE' and h.status <> 'REJECTED' group by 1, 2 having sum(h.minutes) <> 0) h
        using (learner_id, on_day) where d.minutes is distinct from h.counted`,
  },
  {
    what: 'hours of each week',
    amiss: `select from (select * from hours_week where approved_minutes <> 0 or submitted_minutes <> 0) w full join (
        select x.enrollment_id, kind, monday_of(on_day) as week_on,
          coalesce(sum(minutes) filter (where status = 'APPROVED'), 0) as approved,
          coalesce(sum(minutes) filter (where status = 'SUBMITTED'), 0) as submitted
        from hours_entry x join enrollment e on e.id = x.enrollment_id
        where status <> 'REJECTED' and hours_count(kind, placement_id, on_day, e.ojt_counts_from) group by 1, 2, 3) h
        using (enrollment_id, kind, week_on)
      where coalesce(w.approved_minutes, 0) <> coalesce(h.approved, 0)
        or coalesce(w.submitted_minutes, 0) <> coalesce(h.submitted, 0)`,
  },
  {
    what: 'days from which on-the-job hours count',
    amiss: `select from enrollment e join program_version v on v.id = e.program_version_id where e.ojt_counts_from is distinct from
      case coalesce(v.policies ->> 'ojtCountsFrom', 'REGISTRATION') when 'EMPLOYMENT' then null
        when 'ENROLLMENT' then e.enrolled_on else coalesce(e.registered_on, e.enrolled_on) end`,
  },
  {
    what: 'placements beside their enrollments',
    amiss: `select from placement p join enrollment e on e.id = p.enrollment_id join learner l on l.id = e.learner_id
      where row (p.stage, p.stage_since, p.learner_id, p.program_version_id, p.apprentice_name)
        is distinct from row (e.stage, e.stage_since, e.learner_id, e.program_version_id, trim(l.first_name || ' ' || l.last_name))`,
  },
  {
    what: 'days on which reviews fall due',
    amiss: `select from enrollment where review_due_on is distinct from review_due_on(id, program_version_id, enrolled_on)`,
  },
  {
    what: 'candidates beside their learners',
    amiss: `select from candidate c left join enrollment e on e.candidate_id = c.id
      where row (c.stage, c.program_id, c.practicode_cases, c.practicode_score)
        is distinct from row (e.stage, e.program_id, e.practicode_cases, e.practicode_score)`,
  },
]

/** What a database has to be besides its rows: each of these would list what is not. */
const STRUCTURE: { what: string; amiss: string }[] = [
  {
    what: 'constraints',
    amiss: `select from pg_constraint where connamespace = 'public'::regnamespace and not convalidated`,
  },
  {
    what: 'indexes',
    amiss: `select from pg_index i join pg_class c on c.oid = i.indexrelid
      where c.relnamespace = 'public'::regnamespace and not (i.indisvalid and i.indisready)`,
  },
  {
    what: 'triggers',
    amiss: `select from pg_trigger t join pg_class c on c.oid = t.tgrelid
      where c.relnamespace = 'public'::regnamespace and t.tgenabled <> 'O'`,
  },
  {
    what: 'row-level security of every table',
    amiss: `select from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
      and relname not like '\\_%' and not (relrowsecurity and relforcerowsecurity)`,
  },
]

/** What was looked at, and how many of it are not as they should be. */
export interface Finding {
  what: string
  amiss: number
}

/** Looks at a database: its structure first, then everything that is counted in it once more. */
export async function* findings(snapshot: Pick<Snapshot, 'ask'>): AsyncGenerator<Finding> {
  for (const { what, amiss } of [...STRUCTURE, ...RECOUNTS]) {
    const [row] = await snapshot.ask<{ amiss: number }>(`select count(*)::int as amiss from (${amiss}) found`)
    yield { what, amiss: row!.amiss }
  }
}
