import { expect, test } from 'vitest'
import { brokenLines, type Measure, paragraph, shortened } from './lines.ts'
import { TEXT } from './look.ts'

/** Every character is a point wide. */
const measure: Measure = (text) => [...text].length

function lines(text: string, width: number): string[] {
  return brokenLines(paragraph(text, TEXT.body), width, measure).map(({ spans }) =>
    spans.map((span) => span.text).join(''),
  )
}

test('a paragraph breaks at spaces, and the space at the end of a line takes no room', () => {
  expect(lines('one two three', 7)).toEqual(['one two ', 'three'])
})

test('a hyphen or stroke between letters may end a line, a code is kept whole', () => {
  expect(lines('diagnosis/procedural', 12)).toEqual(['diagnosis/', 'procedural'])
  expect(lines('Mary-Jane', 6)).toEqual(['Mary-', 'Jane'])
  expect(lines('code 29-2071.00', 12)).toEqual(['code ', '29-2071.00'])
})

test('a word that is too wide by itself is divided between its letters, marks stay with theirs', () => {
  expect(lines('Llanfair', 3)).toEqual(['Lla', 'nfa', 'ir'])
  expect(lines('m̃m̃m̃', 4)).toEqual(['m̃m̃', 'm̃'])
})

test('spaces that must not break do not', () => {
  expect(lines('a ☐\u00a0yes', 5)).toEqual(['a ', '☐\u00a0yes'])
})

test('line ends are kept, and what cannot be seen is left out', () => {
  expect(lines('one\r\ntwo\u2028three', 20)).toEqual(['one', 'two', 'three'])
  expect(lines('No\u00ador\u202e\u0000 H\ud800addad', 20)).toEqual(['Noor Haddad'])
  expect(lines('', 20)).toEqual([''])
})

test('a long text is shortened with an ellipsis', () => {
  expect(shortened('Noor Haddad', TEXT.small, 11, measure)).toBe('Noor Haddad')
  expect(shortened('Noor Haddad', TEXT.small, 6, measure)).toBe('Noor…')
})
