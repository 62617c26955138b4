/** One condition of an option. Whole years, so that more employment never moves the day away. */
export type RemovalRequirement =
  | {
      kind: 'EMPLOYMENT'
      years: number
      /** Whether internships count beside employment, */
      internshipsCount: boolean
      /** and the least percent of their time that is spent on coding, for them to count (Project Xtern). */
      codingSharePercent: number
    }
  | { kind: 'PREPARATION'; contactMinutes: number }
  | { kind: 'PRACTICODE'; cases: number; scorePercent: number }

/** A way to take the A away: every need is met by any one of its requirements. */
export type RemovalOption = { option: number; needs: readonly (readonly RemovalRequirement[])[] }

const PREPARATION = { kind: 'PREPARATION', contactMinutes: 80 * 60 } as const
const PRACTICODE = { kind: 'PRACTICODE', cases: 600, scorePercent: 70 } as const

/**
 * AAPC's three options (domain.md section 3): two years of coding on the job, employers and externships together; one
 * year with a preparation course or Practicode; both of these without employment. Whether externships count toward the
 * one year of option 2 is not confirmed, so they don't until a sponsor says so. A sponsor may keep its own table.
 */
export const DEFAULT_REMOVAL_OPTIONS: readonly RemovalOption[] = [
  { option: 1, needs: [[{ kind: 'EMPLOYMENT', years: 2, internshipsCount: true, codingSharePercent: 60 }]] },
  {
    option: 2,
    needs: [
      [{ kind: 'EMPLOYMENT', years: 1, internshipsCount: false, codingSharePercent: 60 }],
      [PREPARATION, PRACTICODE],
    ],
  },
  { option: 3, needs: [[PREPARATION], [PRACTICODE]] },
]
