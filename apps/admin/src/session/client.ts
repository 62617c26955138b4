import { createClient } from '@journeyline/api-client/client'
import { connectionPolicies } from '@journeyline/api-client/connection-policies'
import { setSponsorClock } from '@journeyline/ui/words/sponsor-clock'
import { pagedFields, possibleTypes } from '../generated/cache.ts'
import { Session } from './session.ts'

const lists = connectionPolicies(pagedFields)

/** The console's one client of the API. Where nobody is signed in it says so to the gate, which leads to the sign-in page. */
export const client = createClient({
  wasSignedIn: () => Boolean(client.readQuery({ query: Session })?.viewer),
  onClock: setSponsorClock,
  onSignedOut: () => client.writeQuery({ query: Session, data: { viewer: null } }),
  possibleTypes,
  typePolicies: {
    ...lists,
    // A line of the cohort page is known by its enrollment, so that a change of stage reaches it.
    CohortRow: { keyFields: ['enrollmentId'] },
    // What has no id of its own lies within what it is of; each query adds what it asked for, lists of it are written as a whole.
    ClassMeeting: { fields: { roll: { merge: false } } },
    CompetencyMatrix: { ...lists.CompetencyMatrix, merge: true },
    ProgramPolicies: { merge: true },
    SectionFigures: { merge: true },
    MeetingCounts: { merge: true },
    // The board is one read model without ids: its columns are written as a whole.
    Board: { keyFields: false, merge: false },
    BoardColumn: { keyFields: false, merge: false },
  },
})
