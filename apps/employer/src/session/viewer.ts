import { createContext, useContext } from 'react'
import { graphql } from '../generated/gql.ts'

export const ViewerQuery = graphql(`
  query Viewer {
    viewer {
      role
      language
      person {
        id
        name
        email
      }
      employer {
        id
        name
        waiting: hoursEntries(filter: { mayApprove: true }, first: 1) {
          totalCount
        }
      }
    }
  }
`)

export type EmployerViewer = {
  personId: string
  personName: string
  /** The address the person signs in with. */
  personEmail: string
  /** The tag of the language they chose to be spoken to in. */
  language: string | null
  employer: { id: string; name: string }
  /** How many entries wait for this person's own decision. */
  waiting: number
}

/** Who is signed in, for one of an employer's people; the gate above every page has made sure of it. */
export function useViewer(): EmployerViewer {
  const viewer = useContext(ViewerContext)
  if (!viewer) throw new Error('useViewer needs the session gate above it')
  return viewer
}

export const ViewerContext = createContext<EmployerViewer | null>(null)
