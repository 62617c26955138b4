import type { Connection } from '../connect.ts'
import { ensurePrograms } from '../standards/ensure-programs.ts'
import { DEMO_PEOPLE, ensureDemoPerson } from './demo-people.ts'
import { SHORTLISTING, writeShortlist } from './demo-shortlists.ts'
import { writeDemo } from './writing/write-demo.ts'

export interface LoadDemo {
  staff: Connection
  employer: Connection
  auth: Connection
  /** Turns a password into what sign-in compares with. */
  hashPassword(password: string): Promise<string>
}

/**
 * Loads the demo program, once: where any cohort exists, nothing happens. Returns whether it loaded.
 * The program comes in one transaction, so a kill in its middle leaves nothing but the staff person; employers'
 * people and shortlists follow, and are finished by the next call should that one be killed.
 */
export async function loadDemo(demo: LoadDemo): Promise<boolean> {
  await ensurePrograms(demo.staff)
  const before = await progress(demo.staff)
  if (before === 'NOT_WANTED' || before === 'FINISHED') return false
  const sam = await ensureDemoPerson(demo.auth, DEMO_PEOPLE.staff, demo.hashPassword)
  const loaded = before === 'EMPTY' && (await loadProgram(demo.staff, sam, await sponsorToday(demo.staff)))
  if ((await progress(demo.staff)) === 'PROGRAM_LOADED') await finish(demo, sam)
  return loaded
}

/** The day that the demo is as of. */
async function sponsorToday(staff: Connection): Promise<string> {
  const { rows } = await staff.pool.query<{ today: string }>('select sponsor_today()::text as today')
  return rows[0]!.today
}

/** What the audit trail says of a demo that is under way, and of one that is whole. */
const ACTS = { program: 'demo.program_loaded', whole: 'demo.finished' } as const
type Progress = 'EMPTY' | 'PROGRAM_LOADED' | 'FINISHED' | 'NOT_WANTED'

async function progress(staff: Connection): Promise<Progress> {
  const { rows } = await staff.pool.query<{ cohorts: boolean; acts: string[] }>(
    `select exists (select from cohort) as cohorts,
       array(select act from audit_entry where act = any ($1)) as acts`,
    [Object.values(ACTS)],
  )
  const { cohorts, acts } = rows[0]!
  if (!cohorts) return 'EMPTY'
  if (acts.includes(ACTS.whole)) return 'FINISHED'
  return acts.includes(ACTS.program) ? 'PROGRAM_LOADED' : 'NOT_WANTED'
}

/** The program in one transaction; the lock makes a second loader wait and then find the first one's cohorts. */
async function loadProgram(staff: Connection, recordedById: string, today: string): Promise<boolean> {
  return staff.prisma.$transaction(
    async (tx) => {
      // a year of hours is much for one statement, and a second loader waits for all of the first's
      await tx.$executeRaw`select set_config('statement_timeout', '0', true), set_config('lock_timeout', '0', true)`
      // PostgreSQL counts no row of a transaction that goes on, and takes tables for empty that a killed load left its pages in:
      // loops over what it thinks is one row took hours then
      await tx.$executeRaw`select set_config('enable_nestloop', 'off', true)`
      await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('journeyline demo'))`
      if ((await tx.cohort.count()) > 0) return false
      await writeDemo(tx, recordedById, today)
      await tx.auditEntry.createMany({ data: [await entry(tx, ACTS.program, recordedById)] })
      return true
    },
    { timeout: 300_000, maxWait: 10_000 },
  )
}

async function finish({ staff, employer, auth, hashPassword }: LoadDemo, sam: string) {
  const people = Object.values(DEMO_PEOPLE)
  for (const name of SHORTLISTING) {
    const person = people.find((person) => person.employer === name)!
    const addedById = await ensureDemoPerson(auth, person, hashPassword)
    const { id } = await staff.prisma.employer.findFirstOrThrow({ where: { name }, select: { id: true } })
    await writeShortlist(employer, { name, id, addedById })
    await staff.prisma.placement.updateMany({
      where: { employerId: id, supervisorId: null },
      data: { supervisorId: addedById },
    })
    await staff.prisma.reviewSignature.updateMany({
      where: { party: 'SUPERVISOR', email: person.email, personId: null },
      data: { personId: addedById },
    })
  }
  await staff.prisma.auditEntry.createMany({ data: [await entry(staff.prisma, ACTS.whole, sam)] })
}

async function entry(db: Pick<Connection['prisma'], 'program'>, act: string, actorId: string) {
  const program = await db.program.findUniqueOrThrow({ where: { code: 'US-MC' }, select: { id: true } })
  return { act, actorId, subjectType: 'program', subjectId: program.id }
}
