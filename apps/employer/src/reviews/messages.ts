import { defineMessages } from '@journeyline/ui/words/define-messages'

/** Words of the joint reviews: those an employer reads and signs, and those somebody signs by a link. */
export const reviewMessages = defineMessages({
  title: 'Reviews',
  purpose: 'What you, your apprentices and their tutor agreed, and who has signed it.',
  what: 'The reviews',
  list: 'All reviews',
  none: 'No reviews yet',
  noneText:
    'When a tutor plans a review with one of your apprentices, it appears here. Once the meeting is written down, the supervisor signs it here.',
  toSign: 'For you to sign',
  nothingToSign: 'Nothing waits for your signature.',
  reviewOf: 'Review of {name}',
  heldOn: 'Held {day}',
  plannedFor: 'Planned for {day}',
  signsNext: '{name} signs next',
  youSignNext: 'You sign next',
  more: 'Show more',
  moreFailed: 'More reviews could not be loaded. Try again.',

  onTheJob: 'On the job',
  offTheJob: 'Off the job',
  support: 'Support',
  goals: 'Goals until the next review',
  nothingWritten: 'Nothing written',
  signatures: 'Who signs',
  signedOn: '{party}, signed {when}',
  signedAs: '{party}, signed {when} as “{name}”',
  next: '{party}, signs next',
  later: '{party}, signs later',
  notSigned: '{party}, did not sign',
  you: 'you',

  sign: 'Sign this review',
  meaning:
    'With your signature you say that the meeting took place and that this is what was said. It can’t be taken back.',
  comment: 'Comment',
  commentHelp: 'For the others to read, if you want to add something.',
  signed: 'You have signed the review of {name}.',
  signFailed: 'Your signature did not arrive. What you typed is kept; try again.',

  linkPurpose: '{name}, {tutor} asks you to sign this review as the {party}.',
  linkPurposeTutor: '{name}, you are asked to sign this review as the tutor.',
  linkIntro: 'You met on {day}. Read what was written down. If it is what was said, sign it with your name.',
  linkLink: 'This link is yours alone. It works once, until {day}.',
  yourName: 'Your name',
  yourNameHelp: 'Write it as you would on paper.',
  notYet: 'It is not your turn yet',
  notYetText: '{reason} Come back with the same link; it works until {day}.',
  thanks: 'Thank you, {name}',
  thanksText:
    'Your signature is on the review of {apprentice}. This link is used up; you can close the page.',
  thanksNext: '{name} signs next.',
  thanksLast: 'Everyone has signed now.',
  print: 'Print it',
  gone: 'This link no longer works',
  goneText:
    'It was used, replaced by a newer one, or has run out. If you have signed already, nothing is left to do. If not, ask whoever sent it for a new one.',
  linkWhat: 'The review',
})
