import { speakWelsh, WELSH } from '@journeyline/messages/testing/another-language'
import { describe, expect, onTestFinished, test } from 'vitest'
import {
  daysBetween,
  formatAgo,
  formatBytes,
  formatDay,
  formatHours,
  formatMoney,
  formatNumber,
  formatPercent,
} from './format.ts'

describe('format', () => {
  test('days carry the month as a word', () => {
    expect(formatDay('2026-09-14')).toBe('Sep 14, 2026')
    expect(formatDay('2026-09-14', 'short')).toBe('Sep 14')
    expect(formatDay('2026-09-14', 'long')).toBe('Monday, September 14, 2026')
  })

  test('another language has its own days, and what is near it in its own words', () => {
    onTestFinished(speakWelsh())
    expect(formatDay('2026-09-14', 'long', WELSH)).toBe('Dydd Llun, 14 Medi 2026')
    expect(formatAgo('2026-09-14', '2026-09-14', WELSH)).toBe('heddiw')
  })

  test('bytes are said in steps of a thousand', () => {
    expect([0, 1, 999, 71_680, 10_000_000].map((bytes) => formatBytes(bytes))).toEqual([
      '0 bytes',
      '1 byte',
      '999 bytes',
      '71.7 kB',
      '10 MB',
    ])
  })

  test('ago counts whole days, then weeks, months and years', () => {
    expect(formatAgo('2026-09-14', '2026-09-14')).toBe('today')
    expect(formatAgo('2026-09-11', '2026-09-14')).toBe('3 days ago')
    expect(formatAgo('2026-09-15', '2026-09-14')).toBe('tomorrow')
    expect(formatAgo('2026-08-20', '2026-09-14')).toBe('3 weeks ago')
    expect(formatAgo('2026-03-01', '2026-09-14')).toBe('6 months ago')
    expect(formatAgo('2023-09-01', '2026-09-14')).toBe('3 years ago')
  })

  test('days between cross the change of summer time whole', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2)
    expect(daysBetween('2026-03-30', '2026-03-28')).toBe(-2)
  })

  test('100 % is only said of all', () => {
    expect(formatPercent(0.97)).toBe('97%')
    expect(formatPercent(0.999)).toBe('99%')
    expect(formatPercent(1)).toBe('100%')
  })

  test('money shows cents only when there are some', () => {
    expect(formatMoney(120000, 'USD')).toBe('$1,200')
    expect(formatMoney(120050, 'USD')).toBe('$1,200.50')
  })

  test('hours are minutes written as a clock', () => {
    expect(formatHours(450)).toBe('7:30 h')
    expect(formatHours(480)).toBe('8 h')
    expect(formatHours(120_000)).toBe('2,000 h')
    expect(formatNumber(1240)).toBe('1,240')
  })
})
