import { formatMessage } from '@journeyline/ui/message-format'
import { expect, test } from 'vitest'
import { appMessages } from './app/messages.ts'
import { apprenticeMessages } from './apprentices/messages.ts'
import { candidateMessages } from './candidates/messages.ts'
import { companyMessages } from './company/messages.ts'
import { delegationMessages } from './delegations/messages.ts'
import { hoursMessages } from './hours/messages.ts'
import { invitationMessages } from './invitations/messages.ts'
import { pipelineMessages } from './pipeline/messages.ts'
import { shortlistMessages } from './shortlist/messages.ts'
import { signInMessages } from './sign-in/messages.ts'

const catalogs = {
  app: appMessages,
  apprentices: apprenticeMessages,
  candidates: candidateMessages,
  company: companyMessages,
  delegations: delegationMessages,
  hours: hoursMessages,
  invitations: invitationMessages,
  pipeline: pipelineMessages,
  shortlist: shortlistMessages,
  signIn: signInMessages,
}

const values = {
  ...{ count: 2, done: 412, all: 600, score: 91, most: 2000, seconds: 30 },
  ...{ days: 3, people: 2 },
  ...{ hours: 'Qqq', reason: 'Qqq', by: 'Qqq', from: 'Qqq', to: 'Qqq', asked: 'Qqq' },
  ...{ name: 'Qqq', employer: 'Qqq', role: 'Qqq', person: 'Qqq', day: 'Qqq', ago: 'Qqq' },
}

const texts = Object.entries(catalogs).flatMap(([noun, catalog]) =>
  Object.entries(catalog).map(([key, text]) => ({ catalog, path: `${noun}.${key}`, key, text })),
)

test.each(texts)('$path is well formed, and every letter of it is pseudo-localized', ({ catalog, key }) => {
  const english = formatMessage('en', catalog, key, values)
  const pseudo = formatMessage('pseudo', catalog, key, values)
  expect(english).not.toMatch(/[{}]/)
  expect(pseudo.length).toBeGreaterThan(english.length)
  // Accents stand on every vowel the catalog wrote; a plain one would be a text glued on outside of it.
  expect(pseudo.replaceAll('Qqq', '')).not.toMatch(/[aeiou]/)
})

test.each(texts)('$path uses a plain tone', ({ text }) => {
  expect(text).not.toContain('!')
  expect(text).not.toMatch(/\b(please|sorry|oops)\b/i)
})
