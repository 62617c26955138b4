import { createHash } from 'node:crypto'
import type pg from 'pg'
import { readGuards } from './guard-files.ts'
import { applyGuards } from './guards.ts'
import { applyPolicies, policiesStand, readPolicies, STANDING } from './policies.ts'
import { StartRefused } from './start-refused.ts'

/** Counts up when the text returns to what it was before; a change to something new needs no new number. */
const SEQUENCE = 3

/**
 * Brings the database to what packages/db/guards and packages/db/policies say, whenever text or database says something else,
 * in the transaction of the migrations and after them: first functions and triggers, of which policies ask some; then grants
 * and row-level security. Returns whether anything was touched.
 */
export async function applyGuardsAndPolicies(
  client: pg.Client,
  sequence = SEQUENCE,
  tell: (line: string) => void = () => {},
): Promise<boolean> {
  const [guards, policies] = [readGuards(), readPolicies()]
  const ofPolicies = hashOf(policies)
  const checksum = hashOf([...guards, ...policies])
  const standing = await newest(client, checksum, sequence)
  const guarded = await applyGuards(client, guards, tell)
  // a function that became another took the policies along that ask it
  const stand = standing?.policies === ofPolicies && (await policiesStand(client))
  if (!stand) {
    await applyPolicies(client, policies)
    tell('applied grants and policies')
  } else if (!guarded && standing.checksum === checksum && standing.sequence === sequence) return false
  await client.query(
    `insert into _policies (checksum, sequence, policies, standing) values ($1, $2, $3, ${STANDING})
     on conflict (checksum) do update
       set sequence = excluded.sequence, policies = excluded.policies, standing = excluded.standing, applied_at = clock_timestamp()`,
    [checksum, sequence, ofPolicies],
  )
  return true
}

const hashOf = (files: { text: string }[]) =>
  createHash('sha256')
    .update(files.map(({ text }) => text).join('\0'))
    .digest('hex')

interface Standing {
  checksum: string
  sequence: number
  /** Of the text of policies alone; null where an older build applied them. */
  policies: string | null
}

/**
 * What was applied last, if anything was. What an older server says never takes the place of a newer one's: what was tightened
 * would be open again. Older are those with a lower number, and those that stood before others did.
 */
async function newest(client: pg.Client, checksum: string, sequence: number): Promise<Standing | undefined> {
  await client.query(POLICIES_TABLE)
  const { rows } = await client.query<Standing>(
    'select checksum, sequence, policies from _policies order by applied_at desc',
  )
  const [current, ...former] = rows
  if (!current || (current.checksum === checksum && current.sequence === sequence)) return current
  const isFormer = former.some((one) => one.checksum === checksum && current.sequence >= sequence)
  if (current.sequence <= sequence && !isFormer) return current
  throw new StartRefused(
    `The access rules of this database are a newer server's (number ${current.sequence}; this one's are number ${sequence}). ` +
      'Start the newer version. To return to earlier rules on purpose, give them a higher number in packages/db/src/guards-and-policies.ts.',
  )
}

/** What those builds say last. */
const NOT_OLDER = 'this_database_belongs_to_a_newer_journeyline'

/**
 * The first builds look at no migration that they do not know and would bring their own policies back. What they write is a line
 * without `standing`, and there may be none: they end with their transaction, and policies stay as they are. Their former
 * lines go, as one of them would let its build start.
 */
const POLICIES_TABLE = `
  create table if not exists _policies (checksum text primary key, applied_at timestamptz not null default now());
  alter table _policies add column if not exists sequence int not null default 1, add column if not exists policies text,
    add column if not exists standing text, alter column applied_at set default clock_timestamp();
  do $$ begin
    if not exists (select from pg_constraint where conrelid = '_policies'::regclass and conname = '${NOT_OLDER}') then
      delete from _policies where standing is null;
      alter table _policies add constraint ${NOT_OLDER} check (standing is not null);
    end if;
  end $$`
