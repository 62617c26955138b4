import { importBegun } from '@journeyline/domain/imports/acts'
import type { Reaction } from '../jobs/job.ts'
import { nobodyInParticular, staffViewer } from '../kernel/viewer.ts'
import { workOnImport } from './work-on-import.ts'

/** Reads or writes the file, in the name of who began it; nobody in particular did at the command line. */
export const reaction: Reaction = {
  name: 'work-on-import',
  to: [importBegun],
  react: async ({ subjectId, actorId }, { database: { staff }, clock }) => {
    const importer =
      actorId === null
        ? nobodyInParticular(staff)
        : staffViewer(staff, { id: actorId, name: '', role: 'STAFF' })
    if (!(await workOnImport(importer, subjectId, clock)))
      throw new Error('the work on an import could not be finished')
  },
}
