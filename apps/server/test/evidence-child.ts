import { randomBytes } from 'node:crypto'
import { connect } from '@journeyline/db/connect'
import { EvidenceContents } from '../src/evidence/contents.ts'
import { storeEvidence } from '../src/evidence/store-evidence.ts'
import { sealId, setIdKey } from '../src/graphql/global-id.ts'
import { systemClock } from '../src/kernel/clock.ts'
import { staffViewer } from '../src/kernel/viewer.ts'
import { inPieces } from './in-pieces.ts'

// A process of its own that takes files in, one after another; its test kills it in the middle.
const [url, folder, learnerId, personId, viewerKey] = process.argv.slice(2) as [
  ...[url: string, folder: string, learnerId: string, personId: string, viewerKey: string],
]
setIdKey(randomBytes(32))
const staff = connect(url, { max: 3, viewerKey: Buffer.from(viewerKey, 'hex') })
const viewer = staffViewer(staff, { id: personId, name: 'Child', role: 'STAFF' })
const contents = await EvidenceContents.open({ folder, bucket: null }, staff)
const sent = {
  learner: sealId('Learner', learnerId),
  name: 'scan.pdf',
  declaredType: '',
  bytes: null,
  detailsUnits: false,
  confirmed: true,
}
for (;;) {
  const content = Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(500_000)])
  await storeEvidence(viewer, contents, sent, inPieces(content), { clock: systemClock })
  process.stdout.write('stored\n')
}
