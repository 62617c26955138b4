import { describe, expect, test } from 'vitest'
import { told } from '../../test/told.ts'
import { allow } from '../decision.ts'
import {
  EVIDENCE_TYPES,
  isEvidenceType,
  mayKeepEvidenceFile,
  maySendEvidenceFile,
  maySendWithEvidence,
} from './evidence-file.ts'

const scan = { name: 'scan.pdf', bytes: 400_000, declaredType: 'application/pdf' }

test('PDF, PNG and JPEG are taken', () => {
  expect(EVIDENCE_TYPES).toEqual({
    'application/pdf': { name: 'PDF', extensions: ['pdf'] },
    'image/png': { name: 'PNG', extensions: ['png'] },
    'image/jpeg': { name: 'JPEG', extensions: ['jpg', 'jpeg'] },
  })
  expect(['application/pdf', 'image/gif', 'toString', ''].map(isEvidenceType)).toEqual([
    true,
    false,
    false,
    false,
  ])
})

describe('before a file is sent', () => {
  test.each([
    [{}],
    [{ name: 'SCAN.JPEG', declaredType: 'image/jpeg' }],
    [{ declaredType: '' }],
    [{ declaredType: 'application/octet-stream' }],
    [{ declaredType: 'Application/PDF; charset=binary' }],
    [{ bytes: 10_000_000 }],
  ])('%o may be', (facts) => {
    expect(maySendEvidenceFile({ ...scan, ...facts })).toEqual(allow)
  })

  test.each([
    [{ name: 'scan.docx' }, 'scan.docx is not a PDF, PNG, or JPEG. Save it as one of them, or scan it.'],
    [{ name: 'pdf' }, 'pdf is not a PDF, PNG, or JPEG. Save it as one of them, or scan it.'],
    [
      { name: 'scan.pdf.exe' },
      'scan.pdf.exe is not a PDF, PNG, or JPEG. Save it as one of them, or scan it.',
    ],
    [
      { declaredType: 'text/html' },
      'scan.pdf is not a PDF, PNG, or JPEG. Save it as one of them, or scan it.',
    ],
    [{ bytes: 0 }, 'scan.pdf is empty. Send another file.'],
    [
      { bytes: 10_000_001 },
      'scan.pdf has 10.1 MB, and 10 MB is the most. Make it smaller, or send it in parts.',
    ],
  ])('%o is refused with what to do', (facts, sentence) => {
    expect(maySendEvidenceFile({ ...scan, ...facts })).toEqual(told(sentence, 'file'))
  })

  test('the size limit is data', () => {
    expect(maySendEvidenceFile(scan, 250_000)).toEqual(
      told('scan.pdf has 0.4 MB, and 0.2 MB is the most. Make it smaller, or send it in parts.', 'file'),
    )
  })
})

describe('once its content was looked at', () => {
  test('a file that is what its name says is kept', () => {
    expect(mayKeepEvidenceFile({ name: 'scan.pdf', sniffedType: 'application/pdf' })).toEqual(allow)
    for (const name of ['scan.jpg', 'scan.JPEG']) {
      expect(mayKeepEvidenceFile({ name, sniffedType: 'image/jpeg' })).toEqual(allow)
    }
  })

  test.each([
    [
      { name: 'scan.pdf', sniffedType: null },
      'scan.pdf holds no PDF, PNG, or JPEG, whatever it is called. Save it as one of them, or scan it.',
    ],
    [
      { name: 'scan.pdf', sniffedType: 'text/html' },
      'scan.pdf holds no PDF, PNG, or JPEG, whatever it is called. Save it as one of them, or scan it.',
    ],
    [
      { name: 'scan.png', sniffedType: 'image/jpeg' },
      'scan.png holds a JPEG. Change the end of its name to .jpg and send it again.',
    ],
    [
      { name: 'scan', sniffedType: 'application/pdf' },
      'scan holds a PDF. Change the end of its name to .pdf and send it again.',
    ],
  ])('%o is refused with what to do', (file, sentence) => {
    expect(mayKeepEvidenceFile(file)).toEqual(told(sentence, 'file'))
  })
})

test('a form waits for its files, and says which is still to be sent', () => {
  const [arrived, open] = [
    { name: 'one.pdf', id: 'an id' },
    { name: 'other.pdf', id: null },
  ]
  expect([maySendWithEvidence([]), maySendWithEvidence([arrived])]).toEqual([allow, allow])
  expect(maySendWithEvidence([arrived, open])).toEqual(
    told('other.pdf is not sent. Send it first, or remove it.', 'file'),
  )
})
