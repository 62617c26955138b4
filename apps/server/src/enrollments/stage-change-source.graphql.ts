import { builder } from '../graphql/builder.ts'

/** Where a stage change came from; the ledger's word for a person is older than the API. */
export const StageChangeSourceEnum = builder.enumType('StageChangeSource', {
  description: 'Where a stage change came from.',
  values: {
    PERSON: { value: 'CONSOLE', description: 'A person wrote it down.' },
    IMPORT: { description: 'A file.' },
    DEMO: { description: 'The demo program.' },
  },
})
