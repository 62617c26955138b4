import type { QueryAccess } from '../kernel/query-access.ts'

export const access: QueryAccess = {
  node: { by: 'SIGNED_IN', args: ({ foreign }) => `(id: "${foreign.Program![0]}")` },
  nodes: { by: 'SIGNED_IN', args: ({ foreign }) => `(ids: ["${foreign.Program![0]}"])` },
}
