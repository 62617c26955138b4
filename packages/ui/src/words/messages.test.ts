import { describe, expect, test } from 'vitest'
import { defineMessages } from './define-messages.ts'
import { formatMessage, localeOf } from './message-format.ts'
import { uiMessages } from './ui-messages.ts'

const catalog = defineMessages({
  enroll: 'Enroll {count, plural, one {# learner} other {# learners}} in {cohort}',
  plain: 'Save',
})

describe('messages', () => {
  test('plurals and values are filled in', () => {
    expect(formatMessage('en', catalog, 'enroll', { count: 1, cohort: 'Spring' })).toBe(
      'Enroll 1 learner in Spring',
    )
    expect(formatMessage('en', catalog, 'enroll', { count: 1200, cohort: 'Spring' })).toBe(
      'Enroll 1,200 learners in Spring',
    )
  })

  test('the pseudo locale accents the text, plurals too, and leaves values as they are', () => {
    const text = formatMessage('pseudo', catalog, 'enroll', { count: 2, cohort: 'Spring' })
    expect(text).toContain('Éñřøłł')
    expect(text).toContain('łéàřñéřš')
    expect(text).toContain('Spring')
  })

  test.each(Object.keys(uiMessages))('"%s" is well formed in both locales', (key) => {
    const values = {
      ...{ count: 2, shown: 1, total: 3, left: 4, part: 1, whole: 2, met: 1, asked: 2 },
      ...{ noun: 'learners', name: 'Noor', column: 'Ready', reason: 'No.', where: 'Learners', filter: 'x' },
      ...{
        label: 'Stage',
        sent: '1 kB',
        value: 'Ready',
        day: '14 Sep',
        what: 'x',
        title: 'x',
        target: 'x',
        example: 'x',
        hours: 'x',
      },
    }
    expect(formatMessage('en', uiMessages, key, values)).not.toBe('')
    expect(formatMessage('pseudo', uiMessages, key, values)).not.toBe('')
  })

  test('the address chooses the locale', () => {
    expect(localeOf('?locale=pseudo')).toBe('pseudo')
    expect(localeOf('?page=2')).toBe('en')
  })
})
