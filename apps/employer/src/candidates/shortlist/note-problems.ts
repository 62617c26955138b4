import { checkWith } from '@journeyline/app-kit/form/check-with'
import { ShortlistNote } from '@journeyline/domain/candidates/shortlist-note'

/** What is wrong with a note before it is sent: what the server would say. */
export const noteProblems = (values: { note: string }) => checkWith(ShortlistNote, values)
