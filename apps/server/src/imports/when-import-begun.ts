import { importBegun } from '@journeyline/domain/imports/acts'
import type { Reaction } from '../jobs/job.ts'
import { staffViewer } from '../kernel/viewer.ts'
import { workOnImport } from './work-on-import.ts'

/** Reads or writes the file, in the name of who began it; nobody in particular did at the command line. */
export const reaction: Reaction = {
  name: 'work-on-import',
  to: [importBegun],
  react: async ({ subjectId, actorId }, { database, clock }) => {
    const staff = staffViewer(database.staff, { id: actorId ?? '', name: '', role: 'STAFF' })
    await workOnImport({ ...staff, personId: actorId }, subjectId, clock)
  },
}
