import { allow } from '@journeyline/domain/decision'
import { refuse } from '@journeyline/domain/hours/words'
import { expect, test } from 'vitest'
import { filledLines, lineProblems, workdays } from './hours-lines.ts'

const lines = [
  { line: 0, reference: 'a' },
  { line: 1, reference: 'b' },
  { line: 2, reference: 'c' },
]
const values = {
  ...{ onDay_0: '2026-11-16', minutes_0: 480 as const, competencyId_0: '', note_0: '' },
  ...{ onDay_1: '2026-11-17', minutes_1: '' as const, competencyId_1: '', note_1: ' ' },
  ...{ onDay_2: '2026-11-16', minutes_2: 60 as const, competencyId_2: 'k', note_2: 'Audit' },
}

test('a line with neither hours nor a note is left out', () => {
  expect(filledLines(lines, values).map(({ reference }) => reference)).toEqual(['a', 'c'])
})

test('lines of one day are judged together, with what stands on that day already', () => {
  const asked: number[] = []
  const problems = lineProblems(lines, values, {
    written: new Map([['2026-11-16', 120]]),
    mayWrite: ({ minutesThatDay, minutes }) => {
      asked.push(minutesThatDay)
      return minutesThatDay + minutes > 620 ? refuse('HOURS_NOT_REJECTED', {}, 'minutes') : allow
    },
    nothing: 'Nothing yet',
  })
  expect(asked).toEqual([120, 600])
  expect(problems).toEqual([{ path: 'minutes_2', message: 'Only rejected hours are sent again.' }])
})

test('what the domain asks of hours is said at the field of its line', () => {
  const rules = { written: new Map(), mayWrite: () => allow, nothing: 'Nothing yet' }
  expect(lineProblems(lines, { ...values, onDay_2: '', minutes_0: 1561 }, rules)).toEqual([
    {
      path: 'minutes_0',
      message: 'No day is longer than 26 h. Divide the hours over the days they were done on.',
    },
    { path: 'onDay_2', message: 'Write the day as YYYY-MM-DD, for example 2026-09-14.' },
  ])
  expect(lineProblems([lines[1]!], values, rules)).toEqual([{ path: 'minutes_1', message: 'Nothing yet' }])
})

test('a week is its workdays up to today, and the week before is whole', () => {
  expect(workdays('2026-11-18')).toEqual(['2026-11-16', '2026-11-17', '2026-11-18'])
  expect(workdays('2026-11-22')).toHaveLength(5)
  expect(workdays('2026-11-16', 1)).toEqual([
    ...['2026-11-09', '2026-11-10', '2026-11-11', '2026-11-12', '2026-11-13'],
  ])
})
