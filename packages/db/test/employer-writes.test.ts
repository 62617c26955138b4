import { describe, expect, test } from 'vitest'
import { asViewer } from './as-viewer.ts'
import { rowsOf } from './database.ts'
import { by, DECIDE, database, facts, HOURS, hours, JUDGE, REFUSED, SIGN, useWriters } from './writers.ts'

useWriters()

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
