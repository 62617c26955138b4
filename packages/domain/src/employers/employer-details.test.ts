import { expect, test } from 'vitest'
import { problemsOf } from '../../test/problems.ts'
import { EmployerDetails, WorksiteDetails } from './employer-details.ts'

const site = { name: 'Main campus', setting: 'HOSPITAL_SYSTEM', timeZone: 'America/New_York', remote: false }

test('an employer has a name', () => {
  expect(EmployerDetails.parse({ name: ' Lakeside Health ' })).toEqual({
    name: 'Lakeside Health',
    about: null,
  })
  expect(problemsOf(EmployerDetails.safeParse({ name: 'x'.repeat(161) }))[0]?.message).toBe(
    "Shorten the employer's name to 160 characters or fewer.",
  )
})

test('a worksite has a setting and a time zone that exists', () => {
  expect(WorksiteDetails.parse(site)).toEqual({ ...site, city: null, state: null })
  for (const timeZone of ['America/Columbus', '+05:00', 'Ohio', 'EST', 'GMT', 'Etc/GMT+5', '']) {
    expect(problemsOf(WorksiteDetails.safeParse({ ...site, timeZone }))[0]?.message, timeZone).toBe(
      `"${timeZone}" is no time zone of a place. Write one by its IANA name, for example America/New_York.`,
    )
  }
  const kept = {
    ...{ ' america/new_york ': 'America/New_York', 'US/Pacific': 'America/Los_Angeles', utc: 'UTC' },
    ...{ 'Asia/Calcutta': 'Asia/Kolkata', 'Asia/Kolkata': 'Asia/Kolkata', 'europe/kyiv': 'Europe/Kyiv' },
    'America/Indiana/Indianapolis': 'America/Indiana/Indianapolis',
  }
  for (const [timeZone, name] of Object.entries(kept))
    expect(WorksiteDetails.parse({ ...site, timeZone }).timeZone).toBe(name)
  expect(problemsOf(WorksiteDetails.safeParse({ ...site, setting: 'CASINO' }))[0]?.message).toBe(
    'Name a work setting that is known here.',
  )
})
