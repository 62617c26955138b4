import { defineMessages } from '@journeyline/ui/words/define-messages'

/** What both apps say of judging competencies. */
export const judgedMessages = defineMessages({
  competencies: 'Competencies',
  samePair: '{one} and {other}',
  notJudged: 'Not judged yet',
  signOff: 'Sign off',
  judgeAgain: 'Judge again',
  signOffCount: '{count, plural, one {Sign off one competency} other {Sign off # competencies}}',
})
