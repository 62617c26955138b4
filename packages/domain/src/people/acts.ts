import { z } from 'zod'
import { act } from '../acts/act.ts'
import { id } from '../acts/values.ts'
import { ROLES } from './roles.ts'

const role = z.enum(ROLES)
const alsoBy = ['SIGN_IN'] as const

export const personInvited = act(
  'person.invited',
  'Invitation',
  { role, employerId: id.nullable() },
  { alsoBy },
)
export const invitationRevoked = act('invitation.revoked', 'Invitation', {}, { alsoBy })
export const personJoined = act('person.joined', 'Person', { role, invitationId: id }, { alsoBy })
export const personDisabled = act('person.disabled', 'Person', {}, { alsoBy })
export const personEnabled = act('person.enabled', 'Person', {}, { alsoBy })
export const personRemoved = act('person.removed', 'Person', { role }, { alsoBy })
export const personSignedIn = act('person.signed_in', 'Person', {}, { alsoBy })
export const personSignedOut = act('person.signed_out', 'Person', {}, { alsoBy })
export const languageChosen = act('person.language_chosen', 'Person', {}, { alsoBy: ['EMPLOYER'] })
export const passwordChanged = act('person.password_changed', 'Person', {}, { alsoBy })
export const passwordReset = act('person.password_reset', 'Person', {}, { version: 2, alsoBy })
export const resetLinkMade = act('person.reset_link_made', 'Person', {}, { alsoBy })
