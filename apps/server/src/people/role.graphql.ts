import { ROLES } from '@journeyline/domain/people/roles'
import { builder } from '../graphql/builder.ts'
import { described } from '../graphql/described.ts'

/** What a person may do. */
export const RoleEnum = builder.enumType('Role', {
  description: 'What a person may do here.',
  values: described(ROLES, {
    STAFF: "One of the sponsor's staff.",
    STAFF_ADMIN: 'Staff who also invite and remove people.',
    EMPLOYER: "One of an employer's people.",
  }),
})
