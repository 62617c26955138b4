import type { Role } from '@journeyline/domain/people/roles'
import { employerViewer, staffViewer } from '../../src/kernel/viewer.ts'
import type { Database } from '../../src/start/database.ts'
import { unique } from './unique.ts'

/** Employers, and people who may be asking: of the staff, or of an employer. */
export function givenPeople({ staff, employer, auth }: Pick<Database, 'staff' | 'employer' | 'auth'>) {
  const employerNamed = (name = unique('Lakeside Health')) => staff.prisma.employer.create({ data: { name } })

  const user = async (facts: { role: Role; employerId?: string; name?: string }) => {
    const email = `${unique('person')}@example.org`
    const { role, employerId = null, name = 'Sam Okafor' } = facts
    return { ...(await auth.prisma.user.create({ data: { name, email, role, employerId } })), email }
  }

  return {
    employer: employerNamed,
    user,
    /** A staff member, asking. */
    staff: async (role: 'STAFF' | 'STAFF_ADMIN' = 'STAFF') =>
      staffViewer(staff, { ...(await user({ role })), role }),
    /** One of an employer's people, asking. */
    employerPerson: async (employerId?: string) => {
      const id = employerId ?? (await employerNamed()).id
      const person = await user({ role: 'EMPLOYER', employerId: id, name: 'Maria Delgado' })
      return employerViewer(employer, { ...person, role: 'EMPLOYER', employerId: id })
    },
  }
}
