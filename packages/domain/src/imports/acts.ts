import { z } from 'zod'
import { act } from '../acts/act.ts'
import { IMPORT_KINDS } from './import-kinds.ts'

export const importApplied = act('import.applied', 'RosterImport', { kind: z.enum(IMPORT_KINDS) })
export const importDiscarded = act('import.discarded', 'RosterImport', {})
