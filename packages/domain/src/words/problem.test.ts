import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { say } from '../language/say.ts'
import { localDate } from '../local-date.ts'
import { optionalText, requiredText } from '../optional-text.ts'
import { wholeNumber } from '../whole-number.ts'
import { problemWords } from './problem.ts'

const Details = z.object({
  name: requiredText(5, 'NAME'),
  note: optionalText(5, 'NOTE'),
  weeks: wholeNumber(1, 52, 'WEEKS'),
  onDay: localDate,
})

function problems(values: object) {
  return Details.safeParse(values).error?.issues.map((issue) => {
    const words = problemWords(issue)
    return [issue.path.join('.'), words, say(words)]
  })
}

test('a problem of a schema carries a code and facts, and is said as a person reads it', () => {
  expect(problems({ name: ' ', note: null, weeks: 53, onDay: 'Monday' })).toEqual([
    ['name', { code: 'TEXT_MISSING', values: { what: 'NAME' } }, 'Write the name.'],
    [
      'weeks',
      { code: 'NOT_A_WHOLE_NUMBER_WITHIN', values: { what: 'WEEKS', least: 1, most: 52 } },
      'Write the weeks as a whole number from 1 to 52.',
    ],
    ['onDay', { code: 'DAY_UNREADABLE', values: {} }, 'Write the day as YYYY-MM-DD, for example 2026-09-14.'],
  ])
  expect(problems({ name: 'Ada', note: 'too long', weeks: 1, onDay: '2026-02-30' })).toEqual([
    [
      'note',
      { code: 'TEXT_TOO_LONG', values: { what: 'NOTE', most: 5 } },
      'Shorten the note to 5 characters or fewer.',
    ],
    [
      'onDay',
      { code: 'NO_SUCH_DAY', values: { day: '2026-02-30' } },
      'There is no such day as 2026-02-30. Check the month and the day.',
    ],
  ])
})

test('in the pseudo-language what a field is called is accented, too', () => {
  const words = { code: 'TEXT_TOO_LONG', values: { what: 'NOTE', most: 5 } }
  expect(say(words, 'pseudo')).toMatch(/5/)
  expect(say(words, 'pseudo')).not.toMatch(/[aeilnorstu]{2}/)
})

test('every check of every schema has words of its own; only the shape of what is sent is left to the API’s types', async () => {
  const folder = new URL('..', import.meta.url)
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const wordless: string[] = []
  for (const file of files.filter((name) => /^[a-z-]+\/[a-z-]+\.ts$/.test(name) && !/acts/.test(name))) {
    const said: object = await import(new URL(file, folder).href)
    for (const [name, schema] of Object.entries(said))
      if (schema instanceof z.ZodType) wordless.push(...checksWithoutWords(schema, `${file} ${name}`))
  }
  expect(wordless).toEqual([])
})

/** Where a schema checks more than a type and says nothing of its own. */
function checksWithoutWords(schema: z.core.$ZodType, place: string): string[] {
  // what kind of schema it is shows in which of these it has; zod's own types know only what all kinds share
  const { checks = [], ...def } = schema._zod.def as unknown as {
    checks?: z.core.$ZodCheck[]
    shape?: Record<string, z.core.$ZodType>
  } & Record<string, unknown>
  const own = checks
    .map(({ _zod }) => _zod.def as { check: string; error?: unknown; fn?: unknown })
    .filter(({ check, error }) => error === undefined && check !== 'overwrite' && check !== 'custom')
    .map(({ check }) => `${place}: ${check}`)
  const parts = [
    ...Object.entries(def.shape ?? {}),
    ...['innerType', 'in', 'out', 'element', 'valueType'].map((key) => [key, def[key]] as const),
    ...(Array.isArray(def.options) ? def.options.entries() : []),
  ]
  return [
    ...own,
    ...parts.flatMap(([key, part]) =>
      part instanceof z.ZodType ? checksWithoutWords(part, `${place}.${key}`) : [],
    ),
  ]
}
