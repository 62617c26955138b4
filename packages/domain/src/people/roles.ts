/** The roles of people who sign in: sponsor staff, staff who also manage people, and an employer's people. */
export const ROLES = ['STAFF', 'STAFF_ADMIN', 'EMPLOYER'] as const

export type Role = (typeof ROLES)[number]
