import { expect, test } from 'vitest'
import { useWorld } from '../../test/kit.ts'
import { searchWords } from './search-words.ts'

const world = useWorld()

const FOUND = 'query ($text: String) { learners(filter: { text: $text }) { edges { node { name } } } }'

test.each([
  ['Søren', 'Kierkegård'],
  ['Łukasz', 'Dąbrowski'],
  ['Đặng', 'Nguyễn'],
  ['Æsa', 'Weiß'],
  ['मोहित', 'शर्मा'],
  ['Ёлка', 'Йорданова'],
  ['Zoe\u0308', 'O’Brien'],
])('%s %s is found as written, decomposed, and in capitals', async (firstName, lastName) => {
  const viewer = await world.given.staff()
  await world.given.learner({ firstName, lastName })
  const name = `${firstName} ${lastName}`
  for (const text of [name, name.normalize('NFC'), name.normalize('NFD'), name.toUpperCase()]) {
    const { data } = await world.ask(viewer, FOUND, { text })
    expect(data.learners.edges, text).toEqual([{ node: { name } }])
  }
})

test('plain letters are folded here exactly as the database does', async () => {
  const viewer = await world.given.staff()
  const plain = Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).join('')
  const { rows } = await world.database.staff.pool.query('select fold($1) as folded', [plain])
  expect((await searchWords(viewer, plain)).join(' ')).toBe(rows[0].folded.trim())
})

test.each(['staff', 'employerPerson'] as const)('a search is short, whoever asks: %s', async (kind) => {
  const viewer = await world.given[kind]()
  const began = performance.now()
  for (const text of [`a${'\u0316\u0301'.repeat(100)}`, `a${'\u0316\u0301'.repeat(4000)}`]) {
    const asked = '{ candidates(filter: { text: $text }) { totalCount } }'
    const { errors } = await world.ask(viewer, `query ($text: String) ${asked}`, { text })
    expect(errors?.[0]?.extensions?.code).toBe('INPUT_TOO_LARGE')
  }
  expect(performance.now() - began).toBeLessThan(5000)
})

test('every search argument says its limit and keeps it', async () => {
  const viewer = await world.given.staff()
  const text = 'x'.repeat(201)
  for (const field of [
    'learners(filter: { text: $text })',
    'candidates(filter: { text: $text })',
    'cohorts(filter: { text: $text })',
    'employers(filter: { text: $text })',
  ]) {
    const { errors } = await world.ask(viewer, `query ($text: String) { ${field} { totalCount } }`, { text })
    expect(errors?.[0]?.message, field).toMatch(/201 characters, and 200 is the limit/)
  }
})
