import { expect, test } from 'vitest'
import { sentencesIn, straySentences } from '../../test/stray-sentences.ts'

test('what people read stands among the words, and nowhere else in the domain', () => {
  expect(straySentences(new URL('../', import.meta.url))).toEqual([])
})

test('a sentence, a clause and a template are found; codes, names of fields and faults of ours are not', () => {
  const found = (source: string) => sentencesIn('hours/rule.ts', source)
  expect(found("export const no = { message: 'Say why.' }")).toEqual(['hours/rule.ts:1: Say why.'])
  expect(found("const clause = 'no score is recorded'")).toEqual(['hours/rule.ts:1: no score is recorded'])
  expect(found(`\nconst said = \`\${name} has expired\``)).toEqual(['hours/rule.ts:2: … has expired'])
  expect(found("import { x } from './a b.ts'; type T = 'one of two'")).toEqual([])
  expect(found("const field = ['startedOn', 'HOURS_AHEAD', 'ICD-10-CM', 'en-US']")).toEqual([])
  expect(found("throw new Error('The policy has no rules.')")).toEqual([])
  expect(found("throw new Error(said('The policy has no rules.'))")).toHaveLength(1)
  expect(found("const SHIFT_COLUMNS = [column('day', 'Day of work', 'a day as YYYY-MM-DD')]")).toEqual([
    'hours/rule.ts:1: Day of work',
    'hours/rule.ts:1: a day as YYYY-MM-DD',
  ])
})
