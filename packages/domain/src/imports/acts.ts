import { z } from 'zod'
import { act } from '../acts/act.ts'
import { IMPORT_KINDS } from './import-kinds.ts'

/** Reading or writing a file begins, which is work and nothing to look back at. */
export const importBegun = act(
  'import.begun',
  'RosterImport',
  { kind: z.enum(IMPORT_KINDS) },
  { inTrail: false },
)
export const importApplied = act('import.applied', 'RosterImport', { kind: z.enum(IMPORT_KINDS) })
/** What the file made is gone; each record tells so by itself. */
export const importUndone = act('import.undone', 'RosterImport', { kind: z.enum(IMPORT_KINDS) })
export const importDiscarded = act('import.discarded', 'RosterImport', {}, { inLog: false })
