import { existsSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { SENTENCES } from './english.ts'
import { say } from './say.ts'

const words = { code: 'HOURS_AFTER_LEAVING' } as const
const values = { learnerName: 'Noor', stage: 'WITHDRAWN', stageSince: '2026-09-14' }

test('facts are said as people read them', () => {
  expect(say({ ...words, values })).toBe(
    'Noor is withdrawn since September 14, 2026. Reinstate Noor first, or give an earlier day.',
  )
})

test('in the pseudo-language every text of a sentence is accented, labels too, and facts stay', () => {
  const said = say({ ...words, values }, 'pseudo')
  expect(said).toContain('Noor')
  expect(said).toContain('September 14, 2026')
  expect(said.replaceAll(/Noor|September/g, '')).not.toMatch(/[aeilnorstu]{2}/)
})

test('what a fact holds is said as it is, whatever it looks like', () => {
  const words = { code: 'NO_SUCH_DAY', values: { day: '{seat}, it’s' } }
  expect(say(words)).toBe('There is no such day as {seat}, it’s. Check the month and the day.')
})

test('the sentences of every noun are gathered, and no two nouns use one code', async () => {
  const folder = new URL('..', import.meta.url)
  const nouns = readdirSync(folder).filter((noun) => existsSync(new URL(`${noun}/words.ts`, folder)))
  const codes = []
  for (const noun of nouns.filter((name) => name !== 'words')) {
    const said: object = await import(new URL(`${noun}/words.ts`, folder).href)
    for (const [name, sentences] of Object.entries(said))
      if (name.endsWith('Words')) codes.push(...Object.keys(sentences))
  }
  expect(new Set(codes).size).toBe(codes.length)
  expect(codes.filter((code) => !(code in SENTENCES))).toEqual([])
  expect(codes.length).toBeGreaterThan(100)
})
