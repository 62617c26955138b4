import type { CohortDetails } from '@journeyline/domain/cohorts/cohort-details'
import type { Temporal } from 'temporal-polyfill'
import type { Clock } from '../kernel/clock.ts'
import type { Tx } from '../kernel/viewer.ts'
import type { Importer } from './importer.ts'
import type { Judge, Run } from './judged-row.ts'

/** All that importing a kind of file needs beside its layout; reading, keeping, previewing and applying are the same for all. */
export interface ImportedKind {
  /** Judges rows against what the program knows right now. */
  judge(run: Run, clock: Clock): Promise<Judge>
  /** Holds what the import changes, so that it stays as it was compared; null where the statements see to it. */
  lock: string | null
  /** Finds a row of the import about which something else is known than at its preview. */
  changed: string
  /** Creates what a person chose of what the file names in vain, and judges anew the rows that waited for it. */
  create?(creating: Creating): Promise<void>
  /** The statements that write the rows, in their order. */
  statements: readonly Statement[]
}

/** A statement about an import, whose id is its first value. */
export interface Statement {
  text: string
  /** What it says besides, as its second value and on: who applies the import, and the local day. */
  says?: readonly ('actorId' | 'today')[]
}

/** What is created before the rows are written. */
export interface ToCreate {
  cohorts: (CohortDetails & { programId: string })[]
  employers: string[]
}

/** An import that is being applied, inside its transaction. */
export interface Creating {
  tx: Tx
  run: Run
  importId: string
  /** Who applies it; nobody in particular at the command line. */
  acting: Pick<Importer, 'personId'>
  today: Temporal.PlainDate
  toCreate: ToCreate
}
