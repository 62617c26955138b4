import type { FormFile } from '@journeyline/api-client/use-sent-files'
import { EvidenceField } from '@journeyline/app-kit/evidence/evidence-field.tsx'
import { ActForm } from '@journeyline/app-kit/form/act-form.tsx'
import { checkWith } from '@journeyline/app-kit/form/check-with'
import { EachField } from '@journeyline/app-kit/form/each-field.tsx'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import type { FormValues } from '@journeyline/app-kit/form/form-values'
import { useActForm } from '@journeyline/app-kit/form/use-act-form'
import { ceusInWords, say } from '@journeyline/app-kit/say'
import { CeuEntryDetails, mayRecordCeuEntry } from '@journeyline/domain/credentials/ceus/ceu-entry'
import { CEU_BODIES, type CeuBody, shareAsked } from '@journeyline/domain/credentials/ceus/ceu-policy'
import { parseLocalDate } from '@journeyline/domain/local-date'
import { CheckField } from '@journeyline/ui/form/check-field.tsx'
import { DayField } from '@journeyline/ui/form/day-field.tsx'
import { MultiField } from '@journeyline/ui/form/multi-field.tsx'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import { todayIso } from '@journeyline/ui/words/format'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { fileIds, filesProblem } from '../files-sent.ts'
import { credentialMessages } from '../messages.ts'
import { CeuField } from './ceu-field.tsx'
import { useRecordCeuEntry } from './record-ceu-entry.ts'

type Props = {
  learnerId: string
  name: string
  /** The bodies whose certifications the learner holds. */
  bodies: readonly CeuBody[]
  opened: boolean
  onClose: () => void
}

/** Adds CEUs to the ledger, as their certificate shows them. */
export function RecordCeuDialog({ opened, onClose, ...rest }: Props) {
  const t = useMessages(credentialMessages)
  return (
    <FormDialog title={t('addCeusOf', { name: rest.name })} opened={opened} onClose={onClose}>
      <RecordCeuForm onRecorded={onClose} {...rest} />
    </FormDialog>
  )
}

type Values = FormValues<CeuEntryDetails> & { files: readonly FormFile[] }
type FormProps = Pick<Props, 'learnerId' | 'bodies'> & {
  onRecorded: () => void
}

const bodyOptions = CEU_BODIES.map((value) => ({ value, label: value }))

function RecordCeuForm({ learnerId, bodies, onRecorded }: FormProps) {
  const t = useMessages(credentialMessages)
  const record = useRecordCeuEntry()
  const form = useActForm<Values>({
    initial: {
      title: '',
      sponsor: '',
      indexNumber: '',
      units: '',
      earnedOn: '',
      bodies: [...bodies],
      hiimDomain: true,
      fromAhima: false,
      files: [],
    },
    check: (values) => [
      ...checkWith(CeuEntryDetails, values),
      ...dayProblem(values),
      ...filesProblem(values.files),
    ],
    act: async (values) => {
      const details = CeuEntryDetails.parse(values)
      const done = t('recordedCeus', { ceus: ceusInWords(details.units) })
      const evidenceFileIds = fileIds(values.files)
      return record({ learnerId, details, evidenceFileIds }, done)
    },
    onDone: onRecorded,
  })
  const isForAhima = form.values.bodies.includes('AHIMA')
  return (
    <ActForm form={form} submit={t('addCeus')}>
      <EachField<Values>
        fields={{
          title: <TextField label={t('title')} required {...form.field('title')} />,
          sponsor: (
            <TextField label={t('sponsor')} help={t('sponsorHelp')} required {...form.field('sponsor')} />
          ),
          units: <CeuField label={t('ceus')} help={t('ceusHelp')} required {...form.field('units')} />,
          earnedOn: <DayField label={t('earnedOn')} required {...form.field('earnedOn')} />,
          bodies: (
            <MultiField
              label={t('bodies')}
              placeholder={t('chooseBodies')}
              required
              options={bodyOptions}
              {...form.field('bodies')}
            />
          ),
          indexNumber: (
            <TextField
              label={t('index')}
              help={t('indexHelp')}
              optional={!form.values.bodies.includes('AAPC')}
              {...form.field('indexNumber')}
            />
          ),
          hiimDomain: isForAhima && (
            <CheckField
              label={t('hiimDomain')}
              help={t('hiimDomainHelp', shareAsked('HIIM_DOMAIN'))}
              {...form.field('hiimDomain')}
            />
          ),
          fromAhima: isForAhima && (
            <CheckField
              label={t('fromAhima')}
              help={t('fromAhimaHelp', shareAsked('AHIMA_SOURCE'))}
              {...form.field('fromAhima')}
            />
          ),
          files: (
            <EvidenceField of={{ learner: learnerId }} label={t('files')} optional {...form.field('files')} />
          ),
        }}
      />
    </ActForm>
  )
}

/** The day has to have come; whether the education is in the ledger already, only the whole ledger says. */
function dayProblem({ earnedOn, indexNumber }: Values) {
  const [day, today] = [parseLocalDate(earnedOn), parseLocalDate(todayIso())]
  if (!day || !today) return []
  const decision = mayRecordCeuEntry({ entry: { indexNumber, earnedOn: day }, ledger: [], today })
  return decision.allowed ? [] : [{ path: decision.field ?? 'earnedOn', message: say(decision) }]
}
