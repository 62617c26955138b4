import { ACCESS } from '@journeyline/db/access/every-noun'

/** Who the matrix asks as. */
export const ASKERS = ['nobody', 'employer', 'staff', 'staffAdmin'] as const
export type Asker = (typeof ASKERS)[number]

/** Which rows of a type somebody may see: every row, those of the own employer, or none at all. */
type Sees = 'EVERY' | 'OWN' | 'NONE'

const SEES = { ALL: 'EVERY', OWN: 'OWN', NONE: 'NONE' } as const

/**
 * What every kind of viewer sees of every node type: what the database shows them of its table. The tests are generated
 * from this and from the schema itself; a node type that no noun names fails them.
 */
export const NODE_ACCESS: Record<string, Record<Exclude<Asker, 'nobody'>, Sees>> = Object.fromEntries(
  Object.values(ACCESS).flatMap(({ node, sees }) => {
    if (node === undefined) return []
    const staff = SEES[sees.staff ?? 'NONE']
    return [[node, { employer: SEES[sees.employer ?? 'NONE'], staff, staffAdmin: staff }]]
  }),
)

/** Who may ask for each field of Query; the rest are told to sign in or that it is not theirs. */
export const QUERY_ACCESS: Record<string, readonly Asker[]> = {
  board: ['staff', 'staffAdmin'],
  candidates: ['employer', 'staff', 'staffAdmin'],
  cohort: ['staff', 'staffAdmin'],
  cohorts: ['staff', 'staffAdmin'],
  compareProgramVersions: ['staff', 'staffAdmin'],
  employers: ['staff', 'staffAdmin'],
  fundingShare: ['staff', 'staffAdmin'],
  hoursToDecide: ['employer', 'staff', 'staffAdmin'],
  invitationByToken: ASKERS,
  invitations: ['staffAdmin'],
  learners: ['staff', 'staffAdmin'],
  node: ['employer', 'staff', 'staffAdmin'],
  nodes: ['employer', 'staff', 'staffAdmin'],
  passwordResetByToken: ASKERS,
  people: ['staffAdmin'],
  pipelineSnapshot: ['employer', 'staff', 'staffAdmin'],
  pipelineTrend: ['staff', 'staffAdmin'],
  programs: ['employer', 'staff', 'staffAdmin'],
  reviewByToken: ASKERS,
  reviews: ['staff', 'staffAdmin'],
  rosterImports: ['staff', 'staffAdmin'],
  shortlist: ['employer'],
  viewer: ASKERS,
}
