import { expect, test } from 'vitest'
import { patched, patchedNames } from './patched.ts'

const standing = { name: 'Fall', phone: '+1', startsOn: new Date('2026-09-01'), skills: ['A'] }

test('a patch changes what it names, null included; what it leaves out stays, a day as it is written', () => {
  expect(patched(standing, { name: 'Spring', phone: null, skills: undefined })).toEqual({
    ...{ name: 'Spring', phone: null, startsOn: '2026-09-01', skills: ['A'] },
  })
  expect(patched(standing, {})).toEqual({ ...standing, startsOn: '2026-09-01' })
})

test('a patch names what it gives, and nothing that it leaves out', () => {
  expect(patchedNames({ name: 'Spring', phone: null, skills: undefined })).toEqual(['name', 'phone'])
})
