import { CohortDetails } from '@journeyline/domain/cohorts/cohort-details'
import { LearnerDetails } from '@journeyline/domain/learners/learner-details'
import { optionalText } from '@journeyline/domain/optional-text'
import { expect, test } from 'vitest'
import { differencesOf } from './differences.ts'
import { EachField } from './each-field.tsx'
import { type FormValues, formValues, noValues } from './form-values.ts'

const fall = {
  id: 'cohort-1',
  code: '2026-fall',
  name: 'Fall 2026',
  startsOn: '2026-09-14',
  expectedEndsOn: '2027-08-30',
  capacity: 120,
}

/** Cohorts as they would be if the domain gained a detail. */
const WithRoom = CohortDetails.safeExtend({ room: optionalText(60, 'PLACE') })
type WithRoom = ReturnType<typeof WithRoom.parse>

test('a form over something recorded writes back every detail that the domain knows', () => {
  const values = formValues(WithRoom, { ...fall, room: 'B 12' })
  const { id: _, ...details } = fall
  expect(WithRoom.parse({ ...values, capacity: 90 })).toEqual({ ...details, room: 'B 12', capacity: 90 })
})

test('what is not written is empty in a form, and comes back as nothing', () => {
  const amara = {
    ...{ firstName: 'Amara', lastName: 'Llewellyn', email: 'amara@example.org', language: 'en' },
    ...{ externalId: null, phone: null, dateOfBirth: null, state: null },
    ...{ openToRemote: true, workSettings: ['LAW_OFFICE' as const] },
  }
  const values = formValues(LearnerDetails, amara)
  expect(values).toEqual({ ...amara, externalId: '', phone: '', dateOfBirth: '', state: '' })
  expect(values.workSettings).not.toBe(amara.workSettings)
  expect(LearnerDetails.parse(values)).toEqual(amara)
})

test('a form over nothing yet holds every detail, empty', () => {
  const names = { name: '', code: '', room: '' }
  expect(noValues(WithRoom)).toEqual({ ...names, startsOn: '', expectedEndsOn: '', capacity: '' })
  expect(noValues(LearnerDetails)).toEqual({
    ...{ firstName: '', lastName: '', email: '', language: '', externalId: '', phone: '', dateOfBirth: '' },
    ...{ state: '', openToRemote: false, workSettings: [] },
  })
})

test('a detail that the domain gains does not compile until the form reads, holds, shows and compares it', () => {
  const holds = { code: '', name: '', startsOn: '', expectedEndsOn: '', capacity: '' } as const
  const reads = () => {
    // @ts-expect-error what was read has no room
    formValues(WithRoom, fall)
  }
  // @ts-expect-error the form holds no room
  const values: FormValues<WithRoom> = holds
  const shows = () => {
    const fields = { code: null, name: null, startsOn: null, expectedEndsOn: null, capacity: null }
    // @ts-expect-error there is no field for the room
    return <EachField<FormValues<WithRoom>> fields={fields} />
  }
  const compares = () => {
    const said = { code: [''], name: [''], startsOn: [''], expectedEndsOn: [''], capacity: [''] } as const
    // @ts-expect-error nobody is told that the room changed
    return differencesOf<FormValues<WithRoom>>(values, values, said)
  }
  expect([reads, shows, compares]).toHaveLength(3)
})

test('what somebody else changed is said in the words of the form, and what was emptied is empty', () => {
  const before = formValues(CohortDetails, fall)
  const now = { ...before, name: 'Autumn 2026', startsOn: '', capacity: 90 }
  expect(
    differencesOf(before, now, {
      name: ['Name'],
      code: ['Code'],
      startsOn: ['First day', (day) => `the ${day}`],
      expectedEndsOn: ['Expected end', (day) => `the ${day}`],
      capacity: ['Seats', (seats) => `${seats} seats`],
    }),
  ).toEqual([
    { label: 'Name', value: 'Autumn 2026' },
    { label: 'First day', value: '' },
    { label: 'Seats', value: '90 seats' },
  ])
})
