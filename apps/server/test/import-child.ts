import { connect } from '@journeyline/db/connect'
import { systemClock } from '../src/clock.ts'
import { backgroundIsDone } from '../src/imports/background.ts'
import { importRoster } from '../src/imports/import-roster.ts'
import { staffViewer } from '../src/viewer.ts'

// A process of its own that writes an import; its test kills it in the middle.
const [url, importId] = process.argv.slice(2) as [string, string]
const staff = connect(url, { max: 3 })
const viewer = { ...staffViewer(staff, { id: '', name: 'Child', role: 'STAFF' }), personId: null }
await importRoster(viewer, importId, {}, systemClock)
process.stdout.write('begun\n')
await backgroundIsDone()
await staff.close()
