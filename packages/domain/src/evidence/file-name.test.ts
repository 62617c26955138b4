import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleanFileName, FILE_NAME_LENGTH } from './file-name.ts'

test.each([
  ['certificate.pdf', 'certificate.pdf'],
  ['C:\\fakepath\\certificate.pdf', 'certificate.pdf'],
  ['../../etc/passwd', 'passwd'],
  ['scans/', 'scans'],
  ['  Tystysgrif   Siân .PDF ', 'Tystysgrif Siân.PDF'],
  ['line\nbreak\u0000.png', 'linebreak.png'],
  ['certificate\u202Efdp.exe', 'certificatefdp.exe'],
  ['Sia\u0302n.pdf', 'Siân.pdf'],
  ['e\u200B\u0301.pdf', 'é.pdf'],
  ['.htaccess', 'evidence.htaccess'],
  ['...hidden', 'evidence.hidden'],
  ['...hidden.pdf', 'hidden.pdf'],
  ['.pdf', 'evidence.pdf'],
  ['certificate.pdf...', 'certificate.pdf'],
  ['..', 'evidence'],
  ['', 'evidence'],
  ['\uD800', 'evidence'],
])('%j is stored as %j', (name, stored) => {
  expect(cleanFileName(name)).toBe(stored)
})

test('a long name is shortened before its extension, and no character is halved', () => {
  expect(cleanFileName(`${'x'.repeat(300)}.jpeg`)).toBe(`${'x'.repeat(115)}.jpeg`)
  expect(cleanFileName(`${'📄'.repeat(200)}.pdf`)).toBe(`${'📄'.repeat(116)}.pdf`)
  expect(cleanFileName('y'.repeat(300))).toBe('y'.repeat(120))
})

test('a cleaned name is clean: short, of one part, without unseen characters, with its extension, and stays itself', () => {
  const pieces = fc.constantFrom(
    '.',
    '..',
    ' ',
    '/',
    '\\',
    '\u202E',
    '\u0000',
    '\u0301',
    '.pdf',
    'e',
    '📄',
    '\uD83D',
  )
  const names = fc
    .array(fc.oneof(pieces, fc.string({ unit: 'binary' })), { maxLength: 10 })
    .map((some) => some.join(''))
  fc.assert(
    fc.property(names, (name) => {
      const clean = cleanFileName(name)
      expect([...clean].length).toBeLessThanOrEqual(FILE_NAME_LENGTH)
      expect(clean).not.toMatch(/[\\/\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u)
      expect(clean).toMatch(/^[^ .].*$/su)
      expect(clean).not.toMatch(/[ .]$/)
      expect(cleanFileName(clean)).toBe(clean)
      expect(cleanFileName(`${name}x.pdf`)).toMatch(/\.pdf$/)
    }),
  )
})
