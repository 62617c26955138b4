import { wording } from '@journeyline/domain/words/wording'

export const words = {
  INVITATION_LINK_DEAD: 'This link does not work any more. Ask for a new one from whoever sent it to you.',
  INVITATION_FOR_ANOTHER_ADDRESS: 'This invitation is for {invitedEmail}. Join with that address.',
  INVITATION_OPEN_ALREADY: '{email} already has an open invitation. Revoke it first to make a new link.',
  INVITATION_ACCEPTED_ALREADY: 'This invitation was accepted already. Remove the person instead.',
  INVITED_PERSON_SIGNS_IN_ALREADY: '{email} already signs in here. Invite another address.',
  JOINING_PERSON_SIGNS_IN_ALREADY: '{email} already signs in here. Sign in, or join with another address.',
  STAFF_ADMIN_NO_LONGER: 'You are no longer a staff admin here. Ask another one.',
} as const

export const personWord = wording<typeof words>()
