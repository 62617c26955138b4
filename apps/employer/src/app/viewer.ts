import { createContext, useContext } from 'react'
import { graphql } from '../generated/gql.ts'

export const ViewerQuery = graphql(`
  query Viewer {
    viewer {
      role
      person {
        id
        name
      }
      employer {
        id
        name
      }
    }
  }
`)

export type EmployerViewer = { personName: string; employer: { id: string; name: string } }

/** Who is signed in, for one of an employer's people; the gate above every page has made sure of it. */
export function useViewer(): EmployerViewer {
  const viewer = useContext(ViewerContext)
  if (!viewer) throw new Error('useViewer needs the session gate above it')
  return viewer
}

export const ViewerContext = createContext<EmployerViewer | null>(null)
