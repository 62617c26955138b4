import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { told } from '../../test/told.ts'
import { allow } from '../decision.ts'
import {
  mayDecideVersions,
  mayDeleteVersion,
  mayEditVersion,
  mayPublishVersion,
  mayUnpublishVersion,
  suggestedFrom,
  type VersionStatus,
  versionInForce,
  versionName,
  versionStanding,
} from './program-version.ts'
import { US_MEDICAL_CODER } from './standards/us-medical-coder.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const name = versionName('Medical Coder', 2)
const draft = { name, status: 'DRAFT' as VersionStatus, enrollments: 0 }
const published = { ...draft, status: 'PUBLISHED' as VersionStatus, publishedBeside: 1 }

const publish = (facts: Partial<Parameters<typeof mayPublishVersion>[0]> = {}) =>
  mayPublishVersion({
    ...draft,
    standard: US_MEDICAL_CODER,
    effectiveFrom: day('2026-08-01'),
    latestFrom: day('2017-12-01'),
    ...facts,
  })

test('a draft is edited and deleted, a published version is not', () => {
  expect([mayEditVersion(draft), mayDeleteVersion(draft)]).toEqual([allow, allow])
  expect(mayEditVersion(published)).toEqual(
    told(
      'Medical Coder, version 2 is published, and what people started on does not change. Write a new version instead.',
    ),
  )
  expect(mayDeleteVersion(published)).toEqual(
    told(
      'Medical Coder, version 2 is published. Make it a draft again first; that works while nobody has started on it.',
    ),
  )
})

test('a draft is published once nothing is wrong with it, from a later day than the version before', () => {
  expect(publish()).toEqual(allow)
  expect(publish({ status: 'PUBLISHED' })).toEqual(told('Medical Coder, version 2 is published already.'))
  expect(publish({ standard: { ...US_MEDICAL_CODER, requirements: [] } })).toEqual(
    told("Medical Coder, version 2 can't be published yet: 2 problems are marked in it. Mend them first."),
  )
  expect(publish({ effectiveFrom: day('2017-12-01') })).toEqual(
    told('The version before counts from December 1, 2017. Give a later day for this one.', 'effectiveFrom'),
  )
})

test('a published version becomes a draft again only while nobody has started on it', () => {
  expect(mayUnpublishVersion(published)).toEqual(allow)
  expect(mayUnpublishVersion({ ...published, enrollments: 1 })).toEqual(
    told(
      'One learner has started on Medical Coder, version 2, and they keep it. Write a new version instead.',
    ),
  )
  expect(mayUnpublishVersion({ ...published, enrollments: 1200 })).toEqual(
    told(
      '1,200 learners have started on Medical Coder, version 2, and they keep it. Write a new version instead.',
    ),
  )
  expect(mayUnpublishVersion({ ...published, status: 'DRAFT' })).toEqual(
    told('Medical Coder, version 2 is a draft already.'),
  )
})

test('a program keeps a published version that enrollments can begin on', () => {
  expect(mayUnpublishVersion({ ...published, publishedBeside: 0 })).toEqual(
    told(
      'Medical Coder, version 2 is the only published version, and enrollments begin on it. Publish another version first.',
    ),
  )
})

test('staff admins decide what counts', () => {
  expect(mayDecideVersions('STAFF_ADMIN')).toEqual(allow)
  expect(mayDecideVersions('STAFF')).toEqual(
    told('Only staff admins publish, withdraw and delete versions. Ask one of them.'),
  )
})

test('a new draft begins today, or the day after the latest version does', () => {
  const suggested = (latest: string | null) =>
    suggestedFrom(day('2026-11-23'), latest === null ? null : day(latest)).toString()
  expect([null, '2017-12-01', '2026-11-23', '2027-01-31'].map(suggested)).toEqual([
    '2026-11-23',
    '2026-11-23',
    '2026-11-24',
    '2027-02-01',
  ])
})

test('an enrollment begins on the latest published version of its day, before the first one on the first', () => {
  const versions = [
    { number: 3, status: 'PUBLISHED' as VersionStatus, effectiveFrom: '2026-08-01' },
    { number: 4, status: 'DRAFT' as VersionStatus, effectiveFrom: '2026-09-01' },
    { number: 1, status: 'PUBLISHED' as VersionStatus, effectiveFrom: '2017-12-01' },
  ]
  const begins = (on: string) => versionInForce(versions, on)?.number
  expect(['2010-01-01', '2026-07-31', '2026-08-01', '2027-01-01'].map(begins)).toEqual([1, 1, 3, 3])
  expect(versionInForce([versions[1]!], '2027-01-01')).toBeNull()
})

test('one version is in force; others count later, counted before, or are being written', () => {
  const version = (effectiveFrom: string, status: VersionStatus = 'PUBLISHED') => ({ status, effectiveFrom })
  const versions = [
    version('2027-01-01'),
    version('2027-01-01', 'DRAFT'),
    version('2026-08-01'),
    version('2017-12-01'),
  ]
  const standing = (on: string) => versions.map((one) => versionStanding(one, versions, on))
  expect(standing('2026-11-23')).toEqual(['LATER', 'DRAFT', 'IN_FORCE', 'EARLIER'])
  expect(standing('2010-01-01')).toEqual(['LATER', 'DRAFT', 'LATER', 'IN_FORCE'])
  expect(versionStanding(versions[1]!, [versions[1]!], '2026-11-23')).toBe('DRAFT')
})
