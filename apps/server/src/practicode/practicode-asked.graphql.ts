import { builder } from '../graphql/builder.ts'
import type { PracticodeAsked } from './practicode-asked.ts'

/** What a version asks of Practicode, as lists and boards show it. */
export const PracticodeAskedRef = builder.objectRef<PracticodeAsked>('PracticodeAsked').implement({
  description: 'What a program version asks of Practicode before a learner goes on.',
  fields: (t) => ({
    cases: t.exposeInt('cases', { description: 'Cases to be done.' }),
    scorePercent: t.exposeInt('scorePercent', { description: 'Least score in percent.' }),
  }),
})
