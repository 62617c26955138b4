import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ensurePrograms } from '../src/standards/ensure-programs.ts'
import { asViewer } from './as-viewer.ts'
import { type Database, openDatabase, rowsOf } from './database.ts'

let database: Database
let facts: Facts

/** Maria of Lakeside supervises an apprentice there; Olga is her colleague, Ben works for Valley Imaging. */
interface Facts {
  lakeside: string
  valley: string
  maria: string
  olga: string
  ben: string
  /** An apprentice of Lakeside's, and one of Valley's. */
  ourEnrollment: string
  ourLearner: string
  ourPlacement: string
  theirEnrollment: string
  theirLearner: string
  theirPlacement: string
  /** Waits for Maria; Olga wrote it. */
  waiting: string
  /** Waits for Maria, who wrote it. */
  ownWaiting: string
  /** Rejected hours of Valley's. */
  theirRejected: string
  /** A competency of the apprentice's version, and of another. */
  competency: string
  otherCompetency: string
  /** A review of Lakeside's apprentice that waits for Maria's signature, and one that waits for the apprentice's. */
  review: string
  early: string
}

beforeAll(async () => {
  database = await openDatabase()
  await ensurePrograms(database.staff)
  await database.owner.query(GIVEN)
  const [row] = await rowsOf<Facts>(database.owner, FACTS)
  facts = row!
})
afterAll(() => database.close())

const GIVEN = `
  insert into employer (name) values ('Lakeside Health'), ('Valley Imaging');
  insert into "user" (name, email, role, employer_id, updated_at)
    select n, n || '@demo.example', 'EMPLOYER', e.id, now()
    from (values ('Maria Delgado', 'Lakeside Health'), ('Olga Petrov', 'Lakeside Health'), ('Ben Ashworth', 'Valley Imaging')) x (n, employer)
      join employer e on e.name = x.employer;
  insert into "user" (name, email, role, updated_at) values ('Sam Okafor', 'sam@demo.example', 'STAFF_ADMIN', now());
  with version as (insert into program_version (program_id, number, status, title, type, effective_from, particulars, policies)
      select id, 98, 'DRAFT', 'x', 'HYBRID', '2030-01-01', '{}', '{}' from program where code = 'US-MC' returning id),
    part as (insert into job_function (program_version_id, position, code, source_text, display_text)
      select id, 1, 'JF1', '', 'x' from version returning id, program_version_id)
    insert into competency (program_version_id, job_function_id, position, letter, code, source_text, display_text, core)
      select program_version_id, id, 1, 'A', 'JF1.A', '', 'x', true from part;
  insert into cohort (program_id, code, name, starts_on, expected_ends_on, capacity)
    select id, 'FALL', 'Fall', '2026-01-05', '2030-01-01', 9 from program where code = 'US-MC';
  insert into learner (first_name, last_name, email)
    select n, 'Khan', n || '@example.org' from unnest(array['Noor', 'Amara', 'Zoe', 'Lin']) n;
  insert into enrollment (learner_id, cohort_id, program_id, enrolled_on, stage, stage_since)
    select l.id, c.id, c.program_id, '2026-01-05', case when first_name in ('Noor', 'Amara') then 'APPRENTICESHIP' else 'TRAINING' end, '2026-02-02'
    from learner l, cohort c;
  insert into stage_change (enrollment_id, to_stage, effective_on) select id, stage, stage_since from enrollment;
  insert into credential (learner_id, kind) select id, 'CPC_A' from learner;
  -- Zoe is published
  with profile as (insert into candidate_profile (enrollment_id, screened_on) select e.id, '2026-11-01' from enrollment e
      join learner l on l.id = e.learner_id where l.first_name = 'Zoe' returning id)
    insert into consent_entry (profile_id, kind, on_day) select id, 'GIVEN', '2026-11-01' from profile;
  insert into candidate (program_id, display_name, stage, summary, open_to_remote, language)
    select id, 'Zoe', 'TRAINING', '', true, 'en' from program where code = 'US-MC';
  update enrollment e set candidate_id = c.id from candidate c, candidate_profile p where p.enrollment_id = e.id;
  -- Noor works for Lakeside, Amara for Valley, under a supervisor each, with hours that wait, reviews to sign, and rejected ones
  insert into placement (employer_id, enrollment_id, started_on, supervisor_id)
    select u.employer_id, e.id, '2026-02-02', u.id
    from (values ('Maria Delgado', 'Noor'), ('Ben Ashworth', 'Amara')) x (person, learner)
      join "user" u on u.name = x.person join learner l on l.first_name = x.learner join enrollment e on e.learner_id = l.id;
  create temp table given as select id, employer_id, enrollment_id, learner_id from placement;
  insert into hours_entry (enrollment_id, learner_id, kind, on_day, minutes, placement_id, employer_id, source, note, written_by_id)
    select g.enrollment_id, g.learner_id, 'OJT', '2026-11-22', 1, g.id, g.employer_id, 'PERSON', u.name, u.id
    from given g join "user" u on u.employer_id = g.employer_id;
  insert into hours_entry (enrollment_id, learner_id, kind, on_day, minutes, placement_id, employer_id, source, note, status, decided_at, decision_reason)
    select enrollment_id, learner_id, 'OJT', '2026-11-21', 1, id, employer_id, 'PERSON', 'rejected', 'REJECTED', now(), 'too long' from given;
  insert into review (enrollment_id, planned_on, status, held_on, goals)
    select enrollment_id, '2026-11-20', 'HELD', '2026-11-20', x from given, unnest(array['due', 'early']) x;
  insert into review_signature (review_id, party, name, person_id, signed_at, signed_name)
    select r.id, party, 'x', case party when 'SUPERVISOR' then u.id end,
      case when party <> 'SUPERVISOR' and (r.goals = 'due' or party = 'TUTOR') then now() end,
      case when party <> 'SUPERVISOR' and (r.goals = 'due' or party = 'TUTOR') then 'x' end
    from review r join given g using (enrollment_id), "user" u, unnest(array['APPRENTICE', 'TUTOR', 'SUPERVISOR']) party
    where r.goals in ('due', 'early') and u.name = 'Maria Delgado';
  with signed as (insert into review (enrollment_id, planned_on, status, held_on) select enrollment_id, '2026-10-01', 'SIGNED', '2026-10-01' from given limit 1 returning id)
    insert into review_signature (review_id, party, name, signed_at, signed_name) select id, 'APPRENTICE', 'x', now(), 'x' from signed;
  insert into review_link (signature_id, review_id, token_hash)
    select s.id, s.review_id, 'hash' from review_signature s join review r on r.id = s.review_id join given g using (enrollment_id)
    where r.goals = 'early' and s.party = 'APPRENTICE' limit 1;`

const FACTS = `
  select l.id as lakeside, v.id as valley,
    (select id from "user" where name = 'Maria Delgado') as maria, (select id from "user" where name = 'Olga Petrov') as olga,
    (select id from "user" where name = 'Ben Ashworth') as ben,
    o.enrollment_id as "ourEnrollment", o.learner_id as "ourLearner", o.id as "ourPlacement",
    t.enrollment_id as "theirEnrollment", t.learner_id as "theirLearner", t.id as "theirPlacement",
    (select id from hours_entry where note = 'Olga Petrov') as waiting,
    (select id from hours_entry where note = 'Maria Delgado') as "ownWaiting",
    (select id from hours_entry where note = 'rejected' and employer_id = v.id) as "theirRejected",
    (select c.id from competency c join enrollment e using (program_version_id) where e.id = o.enrollment_id order by c.code limit 1) as competency,
    (select c.id from competency c join enrollment e on e.program_version_id <> c.program_version_id where e.id = o.enrollment_id limit 1) as "otherCompetency",
    (select id from review where goals = 'due' and enrollment_id = o.enrollment_id) as review,
    (select r.review_id from review_link r where token_hash = 'hash') as early
  from employer l, employer v, given o, given t
  where l.name = 'Lakeside Health' and v.name = 'Valley Imaging' and o.employer_id = l.id and t.employer_id = v.id`

/** Runs a statement in a transaction that is taken back: the rows it touched, or the code with which it was refused. */
const by = async (person: 'maria' | 'olga' | 'ben', sql: string, ...values: unknown[]) => {
  const employerId = person === 'ben' ? facts.valley : facts.lakeside
  return asViewer(
    database,
    'employer',
    { employerId, personId: facts[person] },
    async (client) => (await client.query(sql, values)).rowCount,
  )
}
const REFUSED = ['42501', '23514']

test('everybody chooses the language they are spoken to in, and nobody for another, staff neither', async () => {
  const LANGUAGE = `update "user" set language = 'cy' where id = $1`
  expect([await by('maria', LANGUAGE, facts.maria), await by('maria', LANGUAGE, facts.olga)]).toEqual([1, 0])
  const rows = await rowsOf<{ id: string }>(
    database.owner,
    `select id from "user" where role = 'STAFF_ADMIN'`,
  )
  const sam = async (personId: string) =>
    asViewer(
      database,
      'staff',
      { personId: rows[0]!.id },
      async (client) => (await client.query(LANGUAGE, [personId])).rowCount,
    )
  expect([await sam(rows[0]!.id), await sam(facts.maria)]).toEqual([1, 0])
})

const HOURS = `insert into hours_entry (enrollment_id, learner_id, kind, on_day, minutes, placement_id, employer_id, source,
  written_by_id, competency_id, resubmits_id, written_at)
  values ($1, $2, 'OJT', $3, 1, $4, $5, 'PERSON', $6, $7, $8, coalesce($9, clock_now()))`
const hours = (given: Record<string, unknown> = {}) => {
  const row = {
    ...{
      enrollment: facts.ourEnrollment,
      learner: facts.ourLearner,
      onDay: '2026-11-23',
      placement: facts.ourPlacement,
    },
    ...{
      employer: facts.lakeside,
      writer: facts.maria,
      competency: facts.competency,
      resubmits: null,
      at: null,
    },
    ...given,
  }
  return by('maria', HOURS, ...Object.values(row))
}
const DECIDE = `update hours_entry set status = $2, decided_at = coalesce($3, clock_now()), decided_by_id = $4, decision_reason = $5 where id = $1`
const JUDGE = `insert into sign_off (enrollment_id, competency_id, level, judged_on, judged_by, recorded_by_id, recorded_at)
  values ($1, $2, $3, $4, 'Maria Delgado', $5, coalesce($6, clock_now()))`
const SIGN = `update review_signature set signed_at = coalesce($2, clock_now()), signed_name = $3 where review_id = $1 and party = $4`

describe('an employer’s role, whatever it says in SQL,', () => {
  test('writes hours as the API does: in the own name, now, of days in time and competencies of the version', async () => {
    expect(await hours()).toBe(1)
    const attempts = {
      'in another name': hours({ writer: facts.olga }),
      'in nobody’s name': hours({ writer: null }),
      'long ago': hours({ at: '2020-01-01' }),
      'of 200 days back': hours({ onDay: '2026-05-07' }),
      'of a day to come': hours({ onDay: '2026-11-25' }),
      'of another version': hours({ competency: facts.otherCompetency }),
      'in place of another employer’s': hours({ resubmits: facts.theirRejected }),
      'in place of what was not rejected': hours({ resubmits: facts.waiting }),
      'for another employer': hours({ employer: facts.valley, placement: facts.theirPlacement }),
    }
    for (const [how, attempt] of Object.entries(attempts)) expect(REFUSED, how).toContain(await attempt)
  })

  test('decides on hours as the supervisor, of what another wrote, now and in the own name', async () => {
    const decide = (who: 'maria' | 'olga', id: string, status: string, ...rest: unknown[]) =>
      by(who, DECIDE, id, status, ...rest)
    expect(await decide('maria', facts.waiting, 'APPROVED', null, facts.maria, null)).toBe(1)
    expect(await decide('maria', facts.ownWaiting, 'REJECTED', null, facts.maria, 'my mistake')).toBe(1)
    const attempts = {
      'on the own hours': decide('maria', facts.ownWaiting, 'APPROVED', null, facts.maria, null),
      'beside the supervisor': decide('olga', facts.waiting, 'APPROVED', null, facts.olga, null),
      'in another name': decide('maria', facts.waiting, 'APPROVED', null, facts.olga, null),
      'years ago': decide('maria', facts.waiting, 'APPROVED', '2020-01-01', facts.maria, null),
      'with words on what stays open': by(
        'maria',
        `update hours_entry set decision_reason = 'so so' where id = $1`,
        facts.waiting,
      ),
    }
    for (const [how, attempt] of Object.entries(attempts)) expect(REFUSED, how).toContain(await attempt)
  })

  test('changes no sum of hours, which follow what is written all the same', async () => {
    for (const sql of [
      'update hours_day set minutes = 1440',
      `insert into hours_day (learner_id, on_day, minutes) values ('${facts.ourLearner}', '2026-11-24', 1440)`,
      'update hours_week set approved_minutes = 0',
      'delete from hours_day',
    ])
      expect(await by('maria', sql), sql).toBe('42501')
    expect(await by('maria', 'select from hours_day for no key update')).toBeGreaterThan(0)
    const day = `select minutes from hours_day where learner_id = $1 and on_day = '2026-11-20'`
    const minutes = await asViewer(
      database,
      'employer',
      { employerId: facts.lakeside, personId: facts.maria },
      async (client) => {
        const before = await rowsOf<{ minutes: number }>(client, day, facts.ourLearner)
        const row = [
          facts.ourEnrollment,
          facts.ourLearner,
          '2026-11-20',
          facts.ourPlacement,
          facts.lakeside,
          facts.maria,
        ]
        await client.query(HOURS, [...row, null, null, null])
        const after = await rowsOf<{ minutes: number }>(client, day, facts.ourLearner)
        return after[0]!.minutes - (before[0]?.minutes ?? 0)
      },
    )
    expect(minutes).toBe(1)
  })

  test('judges a competency of the version, on its scale, of its time, as who acts and now', async () => {
    const judge = (given: object = {}) => {
      const row = {
        enrollment: facts.ourEnrollment,
        competency: facts.competency,
        level: 4,
        on: '2026-11-23',
        by: facts.maria,
      }
      return by('maria', JUDGE, ...Object.values({ ...row, at: null, ...given }))
    }
    expect(await judge()).toBe(1)
    const attempts = {
      'in another name': judge({ by: facts.olga }),
      'off the scale': judge({ level: 9 }),
      'in the future': judge({ on: '2027-01-01' }),
      'before the employment': judge({ on: '2020-01-01' }),
      'of another version': judge({ competency: facts.otherCompetency }),
      'long ago': judge({ at: '2020-01-01' }),
      'of another’s apprentice': judge({ enrollment: facts.theirEnrollment }),
    }
    for (const [how, attempt] of Object.entries(attempts)) expect(REFUSED, how).toContain(await attempt)
  })

  test('moves no review but by the signature that is due, given as who acts and now', async () => {
    for (const sql of [
      `update review set status = 'SIGNED'`,
      `update review set status = 'CANCELLED'`,
      'update review set version = 2147483647',
    ])
      expect(REFUSED, sql).toContain(await by('maria', sql))
    const sign = (...given: unknown[]) => by('maria', SIGN, ...given)
    expect(await sign(facts.review, null, 'Maria Delgado', 'SUPERVISOR')).toBe(1)
    const attempts = {
      'years ago': sign(facts.review, '2020-01-01', 'Maria Delgado', 'SUPERVISOR'),
      'under another name': sign(facts.review, null, 'Alice Chief', 'SUPERVISOR'),
      'before who comes first': sign(facts.early, null, 'Maria Delgado', 'SUPERVISOR'),
    }
    for (const [how, attempt] of Object.entries(attempts)) expect(REFUSED, how).toContain(await attempt)
    expect(await sign(facts.early, null, 'Maria Delgado', 'APPRENTICE')).toBe(0)
    expect(await by('olga', SIGN, facts.review, null, 'Olga Petrov', 'SUPERVISOR')).toBe(0)
    const closed = await asViewer(
      database,
      'employer',
      { employerId: facts.lakeside, personId: facts.maria },
      async (client) => {
        await client.query(SIGN, [facts.review, null, 'Maria Delgado', 'SUPERVISOR'])
        return rowsOf(client, 'select status from review where id = $1', facts.review)
      },
    )
    expect(closed).toEqual([{ status: 'SIGNED' }])
  })

  test('names a stand-in for itself among its colleagues, and nobody else’s', async () => {
    const name = (who: 'maria' | 'olga', from: string, to: string, creator = facts[who]) =>
      by(
        who,
        `insert into delegation (employer_id, from_id, to_id, starts_on, ends_on, created_by_id) values ($1, $2, $3, '2026-11-23', '2026-11-30', $4)`,
        ...[facts.lakeside, from, to, creator],
      )
    expect(await name('maria', facts.maria, facts.olga)).toBe(1)
    const attempts = {
      'by the stand-in': name('olga', facts.maria, facts.olga),
      'in another’s name': name('olga', facts.maria, facts.olga, facts.maria),
      'to a foreign person': name('maria', facts.maria, facts.ben),
      'of foreign people': name('maria', facts.ben, facts.maria),
    }
    for (const [how, attempt] of Object.entries(attempts)) expect(REFUSED, how).toContain(await attempt)
  })

  test('sends evidence that the server received, in the own name, and proves nothing that it does not see', async () => {
    const send = (columns: string, values: string, ...given: unknown[]) =>
      by(
        'maria',
        `insert into evidence_file (learner_id, employer_id, name, content_type, bytes, sha256, uploaded_by_id${columns})
         values ($1, $2, 'x.pdf', 'application/pdf', 1, 'a known hash', $3${values})`,
        ...[facts.ourLearner, facts.lakeside, facts.maria, ...given],
      )
    expect(await send('', '')).toBe('42501')
    const [credential] = await rowsOf<{ id: string }>(database.owner, 'select id from credential limit 1')
    expect(await send(', proves, proves_id', `, 'CREDENTIAL', $4`, credential!.id)).toBe('42501')
    const received = (uploader: string, sha256 = 'a hash') =>
      asViewer(
        database,
        'employer',
        { employerId: facts.lakeside, personId: facts.maria },
        async (client) => {
          const seal = database.employer.sealEvidence('a hash')
          await client.query(`select set_config('journeyline.evidence_seal', $1, true)`, [seal])
          const row = [facts.ourLearner, facts.lakeside, sha256, uploader]
          return (
            await client.query(
              `insert into evidence_file (learner_id, employer_id, name, content_type, bytes, sha256, uploaded_by_id)
             values ($1, $2, 'x.pdf', 'application/pdf', 1, $3, $4)`,
              row,
            )
          ).rowCount
        },
      )
    expect(await received(facts.maria)).toBe(1)
    expect(await received(facts.olga)).toBe('42501')
    expect(await received(facts.maria, 'another hash')).toBe('42501')
  })

  test('writes into the audit trail what it does, in the own name and now', async () => {
    const audit = (actor: string | null, act: string, at: string | null = null) =>
      by(
        'maria',
        `insert into audit_entry (actor_id, act, subject_type, subject_id, at) values ($1, $2, 'Learner', $3, coalesce($4, clock_now()))`,
        ...[actor, act, facts.ourLearner, at],
      )
    expect(await audit(facts.maria, 'hours.written')).toBe(1)
    expect(await audit(facts.olga, 'hours.written')).toBe('42501')
    expect(await audit(null, 'hours.written')).toBe('42501')
    expect(await audit(facts.maria, 'person.removed')).toBe('42501')
    expect(await audit(facts.maria, 'hours.written', '2020-01-01')).toBe('42501')
  })
})

describe('who holds a signing link, whatever they say in SQL,', () => {
  const link = (sql: string, linkHash = 'hash', ...values: unknown[]) =>
    asViewer(database, 'link', { linkHash }, async (client) => (await client.query(sql, values)).rowCount)

  test('signs now, and moves the review by nothing else', async () => {
    expect(await link(`update review_signature set signed_at = clock_now(), signed_name = 'Noor'`)).toBe(1)
    expect(await link(`update review_signature set signed_at = '2020-01-01', signed_name = 'Noor'`)).toBe(
      '23514',
    )
    expect(await link(`update review set status = 'SIGNED'`)).toBe('42501')
    expect(await link('update review set version = 7')).toBe('42501')
  })

  test('writes into the audit trail that this review was signed, and nothing without a link', async () => {
    const audit = (act: string, subject: string, linkHash = 'hash') =>
      link(
        `insert into audit_entry (act, subject_type, subject_id) values ($1, 'Review', $2)`,
        linkHash,
        act,
        subject,
      )
    expect(await audit('review.signed', facts.early)).toBe(1)
    expect(await audit('review.signed', facts.review)).toBe('42501')
    expect(await audit('review.canceled', facts.early)).toBe('42501')
    expect(await audit('review.signed', facts.early, 'no hash')).toBe('42501')
  })
})

describe('the staff’s role, whatever it says in SQL,', () => {
  const staff = (sql: string, ...values: unknown[]) =>
    asViewer(database, 'staff', {}, async (client) => {
      const { rowCount } = await client.query(sql, values)
      await client.query('set constraints all immediate')
      return rowCount
    })

  test('leaves signatures and signed reviews as they are', async () => {
    const rows = await asViewer(database, 'staff', {}, async (client) => {
      const given = await rowsOf(client, 'select 1 from review_signature where signed_at is not null')
      await client.query('delete from review_link')
      await client.query('delete from review_signature')
      return [given.length, (await rowsOf(client, 'select 1 from review_signature')).length]
    })
    expect(rows[0]).toBe(7)
    expect(rows[1]).toBe(rows[0])
    for (const sql of [
      `update review set goals = 'x' where status = 'SIGNED'`,
      `update review set status = 'HELD' where status = 'SIGNED'`,
      `update review set status = 'SIGNED' where status = 'HELD'`,
      `update review set goals = 'x' where id = '${facts.review}'`,
      `update review_signature set name = 'y' where signed_at is not null`,
      `update review_signature set signed_name = 'x' where signed_at is not null`,
      `update review_signature set signed_at = '2020-01-01', signed_name = 'x' where signed_at is null`,
    ])
      expect(await staff(sql), sql).toBe('23514')
  })

  test('completes nobody without a change of stage, and undoes a change once', async () => {
    expect(await staff(`update enrollment set stage = 'COMPLETED' where id = $1`, facts.ourEnrollment)).toBe(
      '23514',
    )
    await database.owner.query(
      `update stage_change set undone_at = now(), undone_reason = 'x' where id = (select max(id::text)::uuid from stage_change)`,
    )
    expect(await staff('update stage_change set undone_at = null where undone_at is not null')).toBe('23514')
  })

  test('publishes nobody who does not consent', async () => {
    const hidden = `(select e.id from enrollment e where e.candidate_id is null and stage = 'TRAINING' limit 1)`
    expect(
      await staff(
        `update enrollment set candidate_id = (select id from candidate limit 1) where id = ${hidden}`,
      ),
    ).toBe('23514')
    const alone = `insert into candidate (program_id, display_name, stage, summary, soft_skills, credentials, work_settings, open_to_remote, language)
      select program_id, 'x', stage, '', '{}', '{}', '{}', true, 'en' from candidate limit 1`
    expect(await staff(alone)).toBe('23514')
  })

  test('grants credit for what came before as a staff admin, and decides in the own name', async () => {
    const [people] = await rowsOf<{ admin: string; staff: string }>(
      database.owner,
      `with added as (insert into "user" (name, email, role, updated_at) values ('Pat', 'pat@demo.example', 'STAFF', now()) returning id)
       select (select id from "user" where role = 'STAFF_ADMIN') as admin, added.id as staff from added`,
    )
    const grant = (personId: string | null) =>
      asViewer(database, 'staff', { personId }, async (client) => {
        const row = [facts.ourEnrollment, facts.ourLearner, personId]
        return (
          await client.query(
            `insert into hours_entry (enrollment_id, learner_id, kind, basis, on_day, minutes, source, reason, status, decided_at, decided_by_id, written_by_id)
             values ($1, $2, 'RTI', 'PRIOR_CREDIT', '2026-01-01', 60, 'PERSON', 'six years', 'APPROVED', clock_now(), $3, $3)`,
            row,
          )
        ).rowCount
      })
    expect(await grant(people!.admin)).toBe(1)
    expect(await grant(people!.staff)).toBe('42501')
    expect(await grant(null)).toBe('42501')
    const decide = (decider: string) =>
      asViewer(database, 'staff', { personId: people!.staff }, async (client) => {
        return (await client.query(DECIDE, [facts.waiting, 'APPROVED', null, decider, null])).rowCount
      })
    expect(await decide(people!.staff)).toBe(1)
    expect(await decide(people!.admin)).toBe('42501')
  })
})

test('no role makes temporary tables', async () => {
  for (const role of ['staff', 'employer', 'auth', 'link'] as const)
    expect(await asViewer(database, role, {}, (client) => client.query('create temp table x (i int)'))).toBe(
      '42501',
    )
})

test('what runs as the guard is known, one by one', async () => {
  const definers = await rowsOf<{ name: string }>(
    database.owner,
    `select proname as name from pg_proc where pronamespace = 'public'::regnamespace and prosecdef order by 1`,
  )
  expect(definers.map(({ name }) => name)).toEqual([
    ...['check_hours_facts', 'check_sign_offs', 'close_signed_reviews', 'count_hours_decided'],
    ...['count_hours_written', 'evidence_is_received', 'sign_offs_seen', 'viewer_is_sealed'],
  ])
  const [guard] = await rowsOf(
    database.owner,
    `select rolcanlogin, rolsuper, rolbypassrls, rolcreaterole from pg_roles where rolname = 'journeyline_guard'`,
  )
  expect(guard).toEqual({ rolcanlogin: false, rolsuper: false, rolbypassrls: false, rolcreaterole: false })
})
