import { expect, test } from 'vitest'
import { ConfigError } from '../kernel/config-error.ts'
import { readClockConfig } from './clock-config.ts'

test('the clock is the machine’s unless a moment is named at which it starts', () => {
  expect(readClockConfig({}, 'UTC')).toEqual({ shift: 0, timeZones: ['UTC'] })
  expect(readClockConfig({ CLOCK: '' }, 'UTC').shift).toBe(0)
  const before = Date.now()
  const { shift } = readClockConfig({ CLOCK: '2028-02-29T10:00:00-05:00' }, 'UTC')
  const startsAt = Date.parse('2028-02-29T15:00:00Z')
  expect(before + shift).toBeLessThanOrEqual(startsAt)
  expect(Date.now() + shift).toBeGreaterThanOrEqual(startsAt)
})

test("the sponsor's time zone goes by Node's name for it and by the one that was asked for", () => {
  expect(readClockConfig({}, 'Europe/London').timeZones).toEqual(['Europe/London'])
  expect(readClockConfig({ TZ: 'Asia/Kolkata' }, 'Asia/Calcutta').timeZones).toEqual([
    'Asia/Calcutta',
    'Asia/Kolkata',
  ])
  expect(readClockConfig({ TZ: '' }, 'Etc/Unknown').timeZones).toEqual(['UTC'])
})

test('a moment that is none, and a zone that nobody knows, are refused with what to set', () => {
  const refused = (env: NodeJS.ProcessEnv, sentence: string) =>
    expect(() => readClockConfig(env, 'Etc/Unknown')).toThrow(new ConfigError(sentence))
  const wanted =
    'set it to the moment at which the clock is to start, such as 2026-11-29T10:00:00Z, or leave it out.'
  refused({ CLOCK: 'tomorrow' }, `CLOCK is "tomorrow"; ${wanted}`)
  refused({ CLOCK: '2026-11-29' }, `CLOCK is "2026-11-29"; ${wanted}`)
  refused(
    { TZ: 'Nowhere/Land' },
    'TZ is "Nowhere/Land", which is no time zone; set it to one such as America/New_York.',
  )
})
