import { useSuspenseQuery } from '@apollo/client/react'
import { useSearchWords, word } from '@journeyline/app-kit/search/search'
import { graphql } from '../generated/gql.ts'
import type { ProgramsQuery } from '../generated/graphql.ts'
import { client } from '../session/client.ts'

/** Every program; its few words are kept for the whole session. */
export const Programs = graphql(`
  query Programs {
    programs(first: 50) {
      edges {
        node {
          id
          code
          name
          country
          path
        }
      }
    }
  }
`)

export type Program = ProgramsQuery['programs']['edges'][number]['node']

/** Asked for while the session is still being asked for, by pages that need a program's id first. A failure shows on the page itself. */
export const askPrograms = () => void client.query({ query: Programs }).catch(() => undefined)

/** The program one looks at unless the address names another. */
const usual = 'US-MC'

/** The program the address names (`?program=US-MC`), all there are, and how to change it; null on an installation without programs. */
export function useProgram(): {
  program: Program | null
  programs: Program[]
  choose: (code: string) => void
} {
  const { data } = useSuspenseQuery(Programs)
  const [search, change] = useSearchWords()
  const programs = data.programs.edges.map(({ node }) => node)
  const find = (wanted: string | undefined) => programs.find((program) => program.code === wanted)
  return {
    program: find(word(search, 'program')) ?? find(usual) ?? programs[0] ?? null,
    programs,
    choose: (chosen) => change({ program: chosen === usual ? undefined : chosen }),
  }
}
