import { expect, test } from 'vitest'
import { problemsOf } from '../../test/problems.ts'
import { ReferenceDetails, writtenReference } from './external-reference.ts'

test('a reference names a system by a short code and has a value', () => {
  expect(ReferenceDetails.parse({ system: ' payroll ', value: ' 00017 ' })).toEqual({
    system: 'payroll',
    value: '00017',
  })
  for (const system of ['Payroll', 'pay roll', '', '-x', 'a'.repeat(41), 'pay:roll', 7]) {
    expect(problemsOf(ReferenceDetails.safeParse({ system, value: '1' })), String(system)).toMatchObject([
      { path: ['system'] },
    ])
  }
  for (const value of ['', ' ', 'x'.repeat(201)])
    expect(problemsOf(ReferenceDetails.safeParse({ system: 'payroll', value }))).toMatchObject([
      { path: ['value'] },
    ])
})

test('two spellings that look the same are one reference; what nobody can see is refused', () => {
  const value = (text: string) => ReferenceDetails.safeParse({ system: 'payroll', value: text })
  expect(value('Zoe\u0308').data?.value).toBe('Zo\u00eb')
  expect(value('O’Neil 7 – Zürich').success).toBe(true)
  for (const unseen of ['1\u200b2', '1\u00a02', 'a\nb', '7\ufeff1', '\u202e71'])
    expect(problemsOf(value(unseen)), JSON.stringify(unseen)).toMatchObject([{ path: ['value'] }])
  expect(writtenReference('Learner:payroll:Zoe\u0308')?.value).toBe('Zo\u00eb')
  expect(writtenReference('Learner:payroll:1\u200b2')).toBeNull()
})

test('a reference stands in place of an id behind what ids of its type begin with; an id is none', () => {
  expect(writtenReference('Learner:payroll:00017')).toEqual({
    prefix: 'Learner',
    system: 'payroll',
    value: '00017',
  })
  expect(writtenReference('Cohort:lms-2:fall: 2026')).toEqual({
    prefix: 'Cohort',
    system: 'lms-2',
    value: 'fall: 2026',
  })
  for (const text of [
    'Learner_nzhopE2o5pZ92ze8Rkm-aQ',
    'Learner:payroll:',
    'Learner:Payroll:1',
    ':a:1',
    'Learner:1',
    '',
  ])
    expect(writtenReference(text), text).toBeNull()
})
