import { speakWelsh, WELSH } from '@journeyline/messages/testing/another-language'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ceusInWords, hoursInWords } from './amount.ts'
import { labelOf } from './label.ts'
import { LABELS_IN } from './labels.ts'
import { say } from './say.ts'
import { SENTENCES_IN } from './sentences.ts'

const SENTENCES = {
  STAGE_CHANGE_BEFORE_STAGE: 'Mae {learnerName} yn {from, stage, inside} ers {since, day}.',
  EVIDENCE_FILE_TYPE_NOT_TAKEN: 'Nid {typeNames, text, or} yw {name}.',
  AMOUNT_HOURS: '{hours, number} awr',
}
const LABELS = { stage: { PRACTICODE: 'Ymarfer' } }

let forget: () => void
beforeAll(() => {
  forget = speakWelsh<object>([SENTENCES_IN, SENTENCES], [LABELS_IN, LABELS])
})
afterAll(() => forget())

const since = (from: string) => ({
  code: 'STAGE_CHANGE_BEFORE_STAGE',
  values: { learnerName: 'Noor', from, since: '2026-09-14' },
})

test('another language has its own sentences, labels, months, lists and amounts', () => {
  expect(say(since('PRACTICODE'), WELSH)).toBe('Mae Noor yn ymarfer ers 14 Medi 2026.')
  const types = { code: 'EVIDENCE_FILE_TYPE_NOT_TAKEN', values: { name: 'x.txt', typeNames: ['PDF', 'PNG'] } }
  expect(say(types, WELSH)).toBe('Nid PDF neu PNG yw x.txt.')
  expect(labelOf('stage', 'PRACTICODE', WELSH)).toBe('Ymarfer')
  expect(hoursInWords(74_400, WELSH)).toBe('1,240 awr')
})

test('a label that it lacks is said in English; a sentence that it lacks is English throughout', () => {
  expect(say(since('TRAINING'), WELSH)).toBe('Mae Noor yn training ers 14 Medi 2026.')
  expect(labelOf('stage', 'TRAINING', WELSH)).toBe('Training')
  expect(ceusInWords(150, WELSH)).toBe('1.5 CEUs')
  const ahead = { code: 'STAGE_CHANGE_AHEAD', values: { effectiveOn: '2026-09-14' } }
  expect(say(ahead, WELSH)).toBe(say(ahead))
  expect(say(ahead)).toContain('September 14, 2026')
})
