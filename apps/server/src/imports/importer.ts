import type { SignedIn } from '../kernel/viewer.ts'

/** Who imports: a member of staff, or the command line of the installation, which is nobody in particular. */
export interface Importer extends Pick<SignedIn, 'db' | 'query' | 'transaction'> {
  personId: string | null
}
