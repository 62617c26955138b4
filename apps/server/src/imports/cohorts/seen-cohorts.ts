/**
 * What is known about each row of `asked (program, code)`, keyed as `cohortKey` does, and a fingerprint of it. A preview
 * asks it batch by batch; the import asks again and refuses to write where the fingerprint differs.
 */
export const seenCohorts = (asked: string) => `
  select a.program || '/' || a.code as key, c.id::text as id, p.id::text as "programId",
    coalesce(c.seats_taken, 0) as "seatsTaken", seen.cells, md5(concat(c.id, c.version, c.seats_taken, seen.cells)) as fingerprint
  from ${asked} a
  join program p on p.code = a.program
  left join cohort c on c.program_id = p.id and c.code = a.code
  cross join lateral (select case when c.id is not null then jsonb_build_object('code', c.code, 'name', c.name,
    'program', p.code, 'starts_on', c.starts_on, 'expected_ends_on', c.expected_ends_on,
    'capacity', c.capacity::text) end as cells) seen`
