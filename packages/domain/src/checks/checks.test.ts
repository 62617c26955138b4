import { expect, test } from 'vitest'
import { CHECKS, checkGiver, checkName, checkWording } from './checks.ts'

test("a program may ask for three checks, in the seed's words (D53-D55)", () => {
  expect(CHECKS.map((check) => [check, checkName(check), checkGiver(check), checkWording(check)])).toEqual([
    ['DBS', 'DBS check', 'AUTHORITY', 'Be willing to undergo Disclosure and Barring Service checks'],
    [
      'PRE_EMPLOYMENT',
      'Pre-employment checks',
      'EMPLOYER',
      'Comply with the pre-employment checks of the employing organisation',
    ],
    [
      'SHIFT_WORK',
      'Willingness to work shifts',
      'APPRENTICE',
      'Be flexible as there may be a requirement to work shifts',
    ],
  ])
})
