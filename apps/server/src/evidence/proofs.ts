import { type ProofKind, type Proven, proofInWords } from '@journeyline/domain/evidence/evidence-proof'
import DataLoader from 'dataloader'
import { type Context, oncePerRequest } from '../graphql/context.ts'

/** What a file proves in words; null when nothing yet, or nothing that this viewer may see. Many files are one statement. */
export const proves = (fileId: string, context: Context): Promise<string | null> =>
  oncePerRequest(context, proves, () => new DataLoader(allInWords(context), { cache: false })).load(fileId)

/** One thing that a file proves. */
type Row = Proven & { fileId: string; kind: ProofKind }

const allInWords = (context: Context) => async (fileIds: readonly string[]) => {
  const viewer = context.signedIn()
  const rows = await viewer.query<Row>({
    name: `evidence proves, ${viewer.kind}`,
    text: viewer.kind === 'STAFF' ? FOR_STAFF : FOR_EMPLOYERS,
    values: [fileIds],
  })
  const words = new Map(rows.map((row) => [row.fileId, context.say(proofInWords(row.kind, row))]))
  return fileIds.map((id) => words.get(id) ?? null)
}

const provenBy = (
  kind: ProofKind,
  tables: string,
  { name = `''`, day = `''` }: { name?: string; day?: string },
) =>
  `select f.id as "fileId", '${kind}' as kind, ${name} as name, ${day} as day
    from evidence_file f ${tables} where f.id = any ($1::uuid[])`

const SEEN_BY_EMPLOYERS = [
  provenBy('HOURS', 'join hours_entry h on h.id = f.hours_entry_id', { day: 'h.on_day::text' }),
  provenBy(
    'SIGN_OFF',
    'join sign_off s on s.id = f.sign_off_id join competency c on c.id = s.competency_id',
    { name: 'c.display_text' },
  ),
  provenBy('REVIEW', 'join review r on r.id = f.review_id', {
    day: 'coalesce(r.held_on, r.planned_on)::text',
  }),
]

const FOR_EMPLOYERS = SEEN_BY_EMPLOYERS.join(' union all ')

const FOR_STAFF = [
  ...SEEN_BY_EMPLOYERS,
  provenBy('CREDENTIAL', 'join credential c on c.id = f.credential_id', { name: 'c.kind' }),
  provenBy('EXAM', 'join exam_attempt e on e.id = f.exam_attempt_id', {
    name: 'e.kind',
    day: 'e.taken_on::text',
  }),
  provenBy('CEU', 'join ceu_entry c on c.id = f.ceu_entry_id', { name: 'c.title' }),
  provenBy('INTERNSHIP', 'join internship i on i.id = f.internship_id', { name: 'i.site' }),
  provenBy(
    'CHECK',
    'join check_record c on c.id = f.check_record_id join requirement r on r.id = c.requirement_id',
    { name: 'r.title', day: 'c.checked_on::text' },
  ),
  provenBy('PRIOR_LEARNING', 'join prior_learning p on p.id = f.prior_learning_id', { name: 'p.title' }),
].join(' union all ')
