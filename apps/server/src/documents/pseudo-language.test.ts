import { expect, test } from 'vitest'
import { plainWords, without } from '../../test/plain-words.ts'
import { employed, learner, PRINTED_DOCUMENTS } from '../../test/printed-documents.ts'
import { outside, readPdf, words } from '../../test/read-pdf.ts'

test.each(PRINTED_DOCUMENTS.map(({ name, ...document }) => [name, document] as const))(
  '%s, in the pseudo-language, says nothing in plain English but what is data',
  async (_, { print, standard }) => {
    const pdf = await readPdf(await print('pseudo'))
    const data = textsIn([standard, learner, employed, DATA]).sort((one, other) => other.length - one.length)
    const printed = words(pdf.pages.map(({ text }) => text).join(' '))
    expect(plainWords(data.reduce(without, printed))).toEqual([])
    expect(pdf.text).toMatch(/~~~/)
    expect(pdf.language).toBe('en-XA')
    expect(outside(pdf)).toEqual([])
  },
)

/** Names and texts beside the standard's, and what months, languages, credentials and code sets are called. */
const DATA = [
  ...[
    'Coding Clarified',
    'Medical Coder',
    'Spring',
    'Dana Whitfield',
    'Coding manager',
    'dana@lakeside.example',
  ],
  ...['August', 'September', 'November', 'June', 'July', 'February', 'May', 'December', 'CPT', 'ICD-10-CM'],
  ...[
    'English',
    'Welsh',
    'ESW',
    'Communication',
    'Application of Number',
    'Digital Literacy',
    'Diploma in Clinical Coding',
    'JF',
  ],
]

test('a plain word that is only part of the data, or the name of a field of it, is found', () => {
  const data = textsIn({ competencies: [{ text: 'Program of study' }], instruction: 'Hours' })
  expect(data).toEqual(['Program of study', 'Hours'])
  expect(plainWords(data.reduce(without, 'Program of study · Hours · Program competencies ~Ħøüřš'))).toEqual([
    'Program',
    'competencies',
  ])
})

/** Every text that stands in data, whole; not what its fields are called. */
function textsIn(data: unknown): string[] {
  if (typeof data === 'string') return [words(data)]
  return data !== null && typeof data === 'object' ? Object.values(data).flatMap(textsIn) : []
}
