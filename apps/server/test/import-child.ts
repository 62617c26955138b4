import { connect } from '@journeyline/db/connect'
import { beginApplying } from '../src/imports/apply/begin-applying.ts'
import { workOnImport } from '../src/imports/work-on-import.ts'
import { systemClock } from '../src/kernel/clock.ts'
import { nobodyInParticular } from '../src/kernel/viewer.ts'

// A process of its own that writes an import; its test kills it in the middle.
const [url, importId] = process.argv.slice(2) as [string, string]
const staff = connect(url, { max: 3 })
const viewer = nobodyInParticular(staff)
await beginApplying(viewer, importId, {})
process.stdout.write('begun\n')
await workOnImport(viewer, importId, systemClock)
await staff.close()
