import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { LinkMisses } from './link-misses.ts'

test('an address that shows twenty dead links waits until the minute is over; others do not', () => {
  let now = Date.parse('2026-11-23T15:00:00Z')
  const today = () => Temporal.PlainDate.from('2026-11-23')
  const misses = new LinkMisses({ now: () => new Date(now), today })
  const tooMany = 'Too many links that do not work came from here. Wait a minute, then try again.'
  for (let time = 0; time < 20; time++) {
    misses.refuseTooMany('here')
    misses.count('here')
  }
  expect(() => misses.refuseTooMany('here')).toThrow(tooMany)
  misses.refuseTooMany('there')
  now += 59_999
  expect(() => misses.refuseTooMany('here')).toThrow(tooMany)
  now += 1
  misses.refuseTooMany('here')
})
