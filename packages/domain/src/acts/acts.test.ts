import { globSync } from 'node:fs'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { type Act, act } from './act.ts'
import * as values from './values.ts'

const folder = fileURLToPath(new URL('..', import.meta.url))
const acts: Act[] = []
for (const file of globSync('*/acts.ts', { cwd: folder }))
  acts.push(...Object.values((await import(path.join(folder, file))) as Record<string, Act>))

/** Values of these kinds say nothing about a person, whatever they are. */
const HARMLESS = new Set<unknown>(Object.values(values))

/** What an event could carry somebody's words, name or address in. */
function riskyIn(schema: z.core.$ZodType, path: string): string[] {
  if (HARMLESS.has(schema)) return []
  if (schema instanceof z.ZodNullable || schema instanceof z.ZodOptional)
    return riskyIn(schema.unwrap(), path)
  if (schema instanceof z.ZodArray) return riskyIn(schema.element, path)
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape).flatMap(([name, of]) =>
      riskyIn(of as z.core.$ZodType, `${path}.${name}`),
    )
  if (schema instanceof z.ZodEnum)
    return schema.options
      .filter((word) => !/^[A-Z][A-Z_]*$/.test(String(word)))
      .map((word) => `${path}: ${word}`)
  return [path]
}

const PERSONAL = /name|email|phone|address|birth|note|reason|comment|title|text|score|wage|postal|witness/i

test('no event can hold anything about a person but ids, days, counts and words of ours', () => {
  expect(acts.length).toBeGreaterThan(70)
  expect(acts.flatMap(({ act, holds }) => riskyIn(holds, act))).toEqual([])
  const keys = acts.flatMap(({ holds }) => Object.keys(holds.shape))
  expect(keys.filter((key) => PERSONAL.test(key))).toEqual([])
})

test('a free text, a name and a number of cents would be found', () => {
  const shape = {
    note: z.string(),
    of: z.object({ name: z.string() }),
    pay: z.number(),
    kind: z.enum(['Mr Khan']),
  }
  expect(riskyIn(act('x', 'X', shape).holds, 'x')).toEqual([
    'x.note',
    'x.of.name',
    'x.pay',
    'x.kind: Mr Khan',
  ])
})

test('every act has a name of its own, in the form noun.done', () => {
  const names = acts.map(({ act }) => act)
  expect(new Set(names).size).toBe(names.length)
  expect(names.filter((name) => !/^[a-zA-Z_]+\.[a-z_]+$/.test(name))).toEqual([])
})

test('of what the audit trail keeps, the event takes what it holds: ids that it touches, the day from which it holds', () => {
  const [subject, enrollmentId] = [
    '0190b1c2-0000-7000-8000-000000000001',
    '0190b1c2-0000-7000-8000-000000000002',
  ]
  const held = act(
    'thing.done',
    'Thing',
    { enrollmentId: values.id, heldOn: values.day },
    { effectiveOn: 'heldOn' },
  )
  expect(held(subject, { heldOn: '2026-11-23', reason: 'Noor was ill' }, { enrollmentId })).toEqual({
    act: 'thing.done',
    version: 1,
    subjectType: 'Thing',
    subjectId: subject,
    detail: { heldOn: '2026-11-23', reason: 'Noor was ill' },
    data: { enrollmentId, heldOn: '2026-11-23' },
    touches: [subject, enrollmentId],
    effectiveOn: '2026-11-23',
  })
})
