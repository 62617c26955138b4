import { defineMessages } from '@journeyline/ui/words/define-messages'

/** Words of the choice of a language. */
export const languageMessages = defineMessages({
  title: 'Language',
  language: 'You are spoken to in',
  languageHelp: 'On these pages, in what the server says, and in documents.',
  browsers: 'The language of the browser',
  act: 'Save language',
})
