import { describe, expect, test } from 'vitest'
import { asViewer } from './as-viewer.ts'
import { rowsOf } from './database.ts'
import { DECIDE, database, facts, useWriters } from './writers.ts'

useWriters()

describe('who holds a signing link, whatever they say in SQL,', () => {
  const link = (sql: string, linkHash = 'hash', ...values: unknown[]) =>
    asViewer(database, 'link', { linkHash }, async (client) => (await client.query(sql, values)).rowCount)

  test('signs now, and moves the review by nothing else', async () => {
    expect(await link(`update review_signature set signed_at = clock_now(), signed_name = 'X.'`)).toBe(1)
    expect(await link(`update review_signature set signed_at = '2020-01-01', signed_name = 'Noor'`)).toBe(
      '23514',
    )
    expect(await link(`update review_signature set signed_at = clock_now(), signed_name = 'Mickey'`)).toBe(
      '23514',
    )
    expect(
      await link(
        `update review_signature set signed_at = clock_now(), signed_name = 'Mickey', other_name_reason = 'x'`,
      ),
    ).toBe(1)
    expect(await link(`update review set status = 'SIGNED'`)).toBe('42501')
    expect(await link('update review set version = 7')).toBe('42501')
  })

  test('says now that this is not what was said, and answers nobody', async () => {
    const dispute = (at: string) => `update review_signature set disputed_at = ${at}, dispute_reason = 'x'`
    expect(await link(dispute('clock_now()'))).toBe(1)
    expect(await link(dispute(`'2020-01-01'`))).toBe('23514')
    expect(await link(`update review_signature set disputed_at = clock_now()`)).toBe('23514')
    expect(
      await link(`update review_signature set dispute_answer = 'x', dispute_answered_at = clock_now()`),
    ).toBe('42501')
    expect(await link(`update review_signature set link_made_by_id = null`)).toBe('42501')
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

  test('answers who disputes a review once, in the own name, and makes links in it', async () => {
    const [sam] = await rowsOf<{ id: string }>(
      database.owner,
      `select id from "user" where role = 'STAFF_ADMIN'`,
    )
    const waits = `where id = (select id from review_signature where signed_at is null order by id limit 1)`
    const inTurn = (...sets: string[]) =>
      asViewer(database, 'staff', { personId: sam!.id }, async (client) => {
        for (const set of sets) await client.query(`update review_signature set ${set} ${waits}`)
        return sets.length
      })
    const disputed = `disputed_at = clock_now(), dispute_reason = 'x'`
    const answered = (by: string) =>
      `dispute_answer = 'y', dispute_answered_at = clock_now(), dispute_answered_by_id = ${by}`
    const ours = answered(`'${sam!.id}'`)
    expect(await inTurn(disputed, ours, disputed, ours)).toBe(4)
    expect(await inTurn(disputed, disputed)).toBe('23514')
    expect(await inTurn(disputed, ours, `dispute_answer = 'another'`)).toBe('23514')
    expect(await inTurn(disputed, answered('null'))).toBe('23514')
    expect(await inTurn(disputed, `signed_at = clock_now(), signed_name = name`)).toBe('23514')
    expect(await inTurn(`link_made_by_id = '${sam!.id}'`)).toBe(1)
    expect(await staff(`update review_signature set link_made_by_id = '${sam!.id}' ${waits}`)).toBe('23514')
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
