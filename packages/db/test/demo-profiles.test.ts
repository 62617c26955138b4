import { mayPublishProfile } from '@journeyline/domain/candidates/candidate-profile'
import { describe, expect, test } from 'vitest'
import { demoProfiles } from '../src/demo/demo-profiles.ts'
import { demoRoster } from '../src/demo/demo-roster.ts'
import { DEMO_DAYS } from './demo-database.ts'

describe.each(DEMO_DAYS)('the demo profiles as of %s', (now) => {
  const profiles = demoProfiles(demoRoster(now).learners)

  test('are 45, of which exactly those that may be published are', () => {
    expect(profiles).toHaveLength(45)
    for (const profile of profiles) {
      const givenOn = profile.consents.find(({ kind }) => kind === 'GIVEN')?.onDay
      const withdrawnOn = profile.consents.find(({ kind }) => kind === 'WITHDRAWN')?.onDay
      const decision = mayPublishProfile({
        ...{ learnerName: 'Noor', stage: profile.learner.stage, summary: profile.summary },
        consent: givenOn ? { givenOn, withdrawnOn } : null,
        screened: profile.screenedOn !== null,
      })
      expect({ profile, allowed: decision.allowed }).toEqual({
        profile,
        allowed: profile.publishedOn !== null,
      })
    }
    expect(profiles.filter((profile) => profile.publishedOn)).toHaveLength(38)
    expect(profiles.filter(({ consents }) => consents.length === 2)).toHaveLength(2)
  })

  test('say something different of nearly everyone, in words whose facts the roster has', () => {
    const summaries = profiles.map((profile) => profile.summary).filter((summary) => summary !== '')
    expect(new Set(summaries).size).toBe(summaries.length)
    expect(summaries.join(' ')).not.toMatch(/null|undefined/)
  })
})
