import { z } from 'zod'
import { act } from '../acts/act.ts'
import { id } from '../acts/values.ts'
import { ROLES } from './roles.ts'

const role = z.enum(ROLES)

export const personInvited = act('person.invited', 'Invitation', { role, employerId: id.nullable() })
export const invitationRevoked = act('invitation.revoked', 'Invitation', {})
export const personJoined = act('person.joined', 'Person', { role, invitationId: id })
export const personDisabled = act('person.disabled', 'Person', {})
export const personEnabled = act('person.enabled', 'Person', {})
export const personRemoved = act('person.removed', 'Person', { role })
export const personSignedIn = act('person.signed_in', 'Person', {})
export const personSignedOut = act('person.signed_out', 'Person', {})
export const passwordChanged = act('person.password_changed', 'Person', {})
export const passwordReset = act('person.password_reset', 'Person', { linkMadeById: id.nullable() })
export const resetLinkMade = act('person.reset_link_made', 'Person', {})
