import { expect } from 'vitest'

/** The whole answer of a route outside GraphQL that says no. */
export const refusal = (code: string, message: string) => ({ message, code })

/** The same where something went wrong on our side: it can be asked about. */
export const failure = (code: string, message: string) => ({ message, code, requestId: expect.any(String) })
