import { expect, test } from 'vitest'
import { US_STATES, usStateFrom, usStateName } from './us-states.ts'

test('50 states, the district and 5 territories are known by code and by name', () => {
  expect(US_STATES).toHaveLength(56)
  expect(US_STATES.map(usStateName).map(usStateFrom)).toEqual(US_STATES)
  expect(usStateFrom(' oh ')).toBe('OH')
  expect(usStateFrom('ZZ')).toBeNull()
})
