import { GraphQLError } from 'graphql'
import type { Viewer } from './viewer.ts'

/** The field is not for this viewer: nobody is signed in, or somebody without the role. */
export function notAllowed(viewer: Viewer): GraphQLError {
  return viewer.kind === 'ANONYMOUS'
    ? new GraphQLError('Sign in first; your session may have expired.', {
        extensions: { code: 'UNAUTHENTICATED' },
      })
    : new GraphQLError('Your account may not do or see this. Ask a staff administrator if you need it.', {
        extensions: { code: 'FORBIDDEN' },
      })
}

/** An argument of a query can't be used, and why. */
export const badInput = (message: string) =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } })
