import type { Nobody, SignedIn } from '../kernel/viewer.ts'

/** Who imports: a member of staff, or the command line of the installation. */
export type Importer = Nobody | SignedIn
