import { globSync, readFileSync } from 'node:fs'
import { SENTENCES as DOMAIN } from '@journeyline/domain/language/english'
import { LABELS } from '@journeyline/domain/language/labels'
import { linesOf } from '@journeyline/domain/programs/standard-lines'
import { SHIPPED_STANDARDS } from '@journeyline/domain/programs/standards/shipped'
import { expect, test } from 'vitest'
import { PRINTED_DOCUMENTS } from '../../test/printed-documents.ts'
import { readPdf } from '../../test/read-pdf.ts'
import { SENTENCES } from '../words/english.ts'

const root = new URL('../../../..', import.meta.url).pathname

/** A number of a list that the reader does not have: "A14", "B26-B50", "D10, D55". */
const OF_A_LIST = /(?<![\w$.#/-])[A-EQW]\d{1,2}(?![\w/])|\bseed\b/gi

/** The paper is called so. */
const found = (text: string) => (text.match(OF_A_LIST) ?? []).filter((one) => one !== 'A4')

const filesLike = (...patterns: string[]) => patterns.flatMap((pattern) => globSync(pattern, { cwd: root }))

test.each(PRINTED_DOCUMENTS)('$name names laws and standards, and no number of a list', async ({ print }) => {
  const { pages } = await readPdf(await print('en'))
  const text = pages.map((page) => page.text).join(' ')
  expect(found(text)).toEqual([])
  expect(text).not.toContain('to be confirmed')
})

test('so do the standards that come with the product', () => {
  const lines = SHIPPED_STANDARDS.flatMap(({ standard }) => linesOf(standard))
  const unsettled = lines.filter(({ text }) => found(text).length > 0 || text.includes('to be confirmed'))
  expect(unsettled).toEqual([])
})

test('so do the API and the operations that document it', () => {
  const files = filesLike('apps/server/schema*.graphql', 'docs/operations/**/*.graphql', 'docs/errors.md')
  expect(files.length).toBeGreaterThan(20)
  expect(
    files.flatMap((file) => found(readFileSync(`${root}${file}`, 'utf8')).map((one) => `${file}: ${one}`)),
  ).toEqual([])
})

test('so does every sentence, and every label', () => {
  const said = { ...DOMAIN, ...SENTENCES, ...LABELS }
  expect(found(JSON.stringify(said))).toEqual([])
})

test('so do the words of both apps', () => {
  const files = filesLike('apps/{admin,employer}/src/**/*messages.ts', 'packages/*/src/**/*messages.ts')
  expect(files.length).toBeGreaterThan(20)
  expect(
    files.flatMap((file) => found(readFileSync(`${root}${file}`, 'utf8')).map((one) => `${file}: ${one}`)),
  ).toEqual([])
})

test('a number of a list is found; codes of competencies, of qualifications and of versions are none', () => {
  expect(found('Source: A14, B26-B50 (D28), by seed 001')).toEqual(['A14', 'B26', 'D28', 'seed'])
  expect(found('JF2.A, C00/4514/4, 1114CB, 29-2071.00, ICD-10-CM, A4')).toEqual([])
})
