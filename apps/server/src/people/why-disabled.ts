import DataLoader from 'dataloader'
import { type Context, oncePerRequest } from '../graphql/context.ts'

/** Why a person is disabled, as the audit trail says it, told to staff admins; for however many people in one statement. */
export function whyDisabled(context: Context, personId: string): Promise<string | null> | null {
  const { role, db } = context.signedIn()
  if (role !== 'STAFF_ADMIN') return null
  const load = async (ids: readonly string[]) => {
    const acts = await db.auditEntry.findMany({
      where: { subjectType: 'Person', subjectId: { in: [...ids] }, act: 'person.disabled' },
      orderBy: { at: 'desc' },
    })
    return ids.map((id) => {
      const latest = acts.find(({ subjectId }) => subjectId === id)
      return (latest?.detail as { reason?: string } | undefined)?.reason ?? null
    })
  }
  return oncePerRequest(context, whyDisabled, () => new DataLoader(load)).load(personId)
}
