import type { Role } from '@journeyline/domain/people/roles'
import { ask } from './ask.ts'

/** Who is signed in. */
export type Viewer = {
  role: Role
  language: string | null
  person: { id: string; name: string; email: string | null }
  /** The employer they speak for; null for the sponsor's staff. */
  employer: { name: string } | null
}

export const VIEWER = /* GraphQL */ `
  query ExplorerViewer {
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
      }
    }
  }
`

/** Who is signed in; null where nobody is. */
export async function askViewer(): Promise<Viewer | null> {
  const { data, errors } = await ask<{ viewer: Viewer | null }>({ query: VIEWER })
  if (!data) throw new Error(errors?.[0]?.message ?? 'The API said nothing.')
  return data.viewer
}
