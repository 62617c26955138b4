import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { LinkMisses } from './link-misses.ts'

const TOO_MANY = 'Too many links that do not work came from here. Wait a minute, then try again.'

test('an address that shows twenty dead links is told to wait at the next, others are not, and a minute later nobody is', () => {
  let now = Date.parse('2026-11-23T15:00:00Z')
  const today = () => Temporal.PlainDate.from('2026-11-23')
  const misses = new LinkMisses({ now: () => new Date(now), today })
  for (let time = 0; time < 20; time++) misses.count('here')
  expect(() => misses.count('here')).toThrow(TOO_MANY)
  misses.count('there')
  misses.refuseFarTooMany('here') // a link that works is still looked at
  now += 59_999
  expect(() => misses.count('here')).toThrow(TOO_MANY)
  for (let time = 22; time < 300; time++) expect(() => misses.count('here')).toThrow(TOO_MANY)
  expect(() => misses.refuseFarTooMany('here')).toThrow(TOO_MANY)
  misses.refuseFarTooMany('there')
  now += 1
  misses.refuseFarTooMany('here')
  misses.count('here')
})
