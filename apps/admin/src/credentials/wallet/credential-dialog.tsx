import { useApolloClient } from '@apollo/client/react'
import type { FormFile } from '@journeyline/api-client/use-sent-files'
import { EvidenceField } from '@journeyline/app-kit/evidence/evidence-field.tsx'
import { checkWith } from '@journeyline/app-kit/form/check-with'
import { differencesOf } from '@journeyline/app-kit/form/differences'
import { EachField } from '@journeyline/app-kit/form/each-field.tsx'
import { EditForm } from '@journeyline/app-kit/form/edit-form.tsx'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import { type FormValues, formValues } from '@journeyline/app-kit/form/form-values'
import { useEdit } from '@journeyline/app-kit/form/use-edit'
import { say } from '@journeyline/app-kit/say'
import { CredentialDetails, mayHoldCredential } from '@journeyline/domain/credentials/credential-details'
import {
  credentialFacts,
  credentialName,
  WALLET,
  type WalletCode,
} from '@journeyline/domain/credentials/credentials'
import { parseLocalDate } from '@journeyline/domain/local-date'
import { DayField } from '@journeyline/ui/form/day-field.tsx'
import { SelectField } from '@journeyline/ui/form/select-field.tsx'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import { todayIso } from '@journeyline/ui/words/format'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../../generated/gql.ts'
import type { WalletCards_LearnerFragment } from '../../generated/graphql.ts'
import { fileIds, filesProblem } from '../files-sent.ts'
import { credentialMessages } from '../messages.ts'
import type { Credential } from './credential-card.tsx'
import { useRecordCredential } from './record-credential.ts'
import { useUpdateCredential } from './update-credential.ts'

const again = graphql(`
  query WalletAgain($id: ID!) {
    node(id: $id) {
      id
      ... on Learner {
        ...Wallet_learner
      }
    }
  }
`)

type Props = {
  learner: WalletCards_LearnerFragment
  /** What is corrected; null for a new one. */
  credential: Credential | null
  /** The award that a new one begins with, by code. */
  kind?: string | undefined
  opened: boolean
  onClose: () => void
}

/** Records an award or corrects one. When somebody saved first, what was typed stays and the two can be compared. */
export function CredentialDialog({ opened, onClose, ...rest }: Props) {
  const t = useMessages(credentialMessages)
  const { credential, learner } = rest
  const title = credential
    ? t('editCredentialOf', { credential: credentialName(credential.kind) })
    : t('recordCredentialOf', { name: learner.firstName })
  return (
    <FormDialog title={title} opened={opened} onClose={onClose}>
      <CredentialForm onSaved={onClose} {...rest} />
    </FormDialog>
  )
}

type Values = FormValues<CredentialDetails> & { files: readonly FormFile[] }
type FormProps = Pick<Props, 'learner' | 'credential' | 'kind'> & {
  onSaved: () => void
}

function CredentialForm({ learner, credential, kind = '', onSaved }: FormProps) {
  const t = useMessages(credentialMessages)
  const client = useApolloClient()
  const record = useRecordCredential()
  const update = useUpdateCredential()
  const differences = useDifferences()
  const held = learner.credentials.filter(({ id }) => id !== credential?.id).map((other) => other.kind)
  const edit = useEdit<Credential | null, Values>({
    row: credential,
    valuesOf: (row) => valuesOf(row, kind),
    check: (values) => [
      ...checkWith(CredentialDetails, values),
      ...mayHold(values, { learnerName: learner.name, held }),
      ...filesProblem(values.files),
    ],
    save: (values) => {
      const details = CredentialDetails.parse(values)
      const evidenceFileIds = fileIds(values.files)
      const name = { credential: credentialName(details.kind) }
      if (!credential) {
        return record({ learnerId: learner.id, details, evidenceFileIds }, t('recordedCredential', name))
      }
      const { id: credentialId, version: expectedVersion } = credential
      return update({ credentialId, expectedVersion, details, evidenceFileIds }, t('savedCredential', name))
    },
    reload: () => client.query({ query: again, variables: { id: learner.id }, fetchPolicy: 'network-only' }),
    onSaved,
  })
  const { form, began } = edit
  const options = WALLET.filter((code) => !held.includes(code)).map((value) => ({
    value,
    label: credentialName(value),
  }))
  return (
    <EditForm
      edit={edit}
      differences={differences(valuesOf(began, kind), valuesOf(credential, kind))}
      submit={t(credential ? 'saveCredential' : 'recordCredential')}
    >
      <EachField<Values>
        fields={{
          kind: (
            <SelectField
              label={t('credential')}
              placeholder={t('chooseCredential')}
              required
              options={options}
              {...form.field('kind')}
            />
          ),
          number: <TextField label={t('number')} help={t('numberHelp')} optional {...form.field('number')} />,
          awardedOn: <DayField label={t('awardedOn')} required {...form.field('awardedOn')} />,
          expiresOn: (
            <DayField
              label={t('expiresOn')}
              help={t('expiresOnHelp')}
              optional
              {...form.field('expiresOn')}
            />
          ),
          note: <TextField label={t('note')} optional multiline {...form.field('note')} />,
          files: (
            <EvidenceField
              of={{ learner: learner.id }}
              asksUnits={asksUnits(form.values.kind)}
              label={t('files')}
              optional
              {...form.field('files')}
            />
          ),
        }}
      />
    </EditForm>
  )
}

function valuesOf(row: Credential | null, kind: string): Values {
  const written = row
    ? formValues(CredentialDetails, row)
    : { kind, number: '', awardedOn: '', expiresOn: '', note: '' }
  return { ...written, files: [] }
}

/** A completion wants certificates of essential skills and qualifications that list the units. */
function asksUnits(kind: string): boolean {
  const known = WALLET.find((code) => code === kind)
  return known !== undefined && credentialFacts(known).family !== 'CERTIFICATION'
}

function mayHold(values: Values, facts: { learnerName: string; held: readonly WalletCode[] }) {
  const kind = WALLET.find((code) => code === values.kind)
  const [awardedOn, today] = [parseLocalDate(values.awardedOn), parseLocalDate(todayIso())]
  if (!kind || !awardedOn || !today) return []
  const decision = mayHoldCredential({ ...facts, kind, awardedOn, today })
  return decision.allowed ? [] : [{ path: decision.field ?? 'kind', message: say(decision) }]
}

function useDifferences() {
  const t = useMessages(credentialMessages)
  const format = useFormats()
  return (before: Values, now: Values) =>
    differencesOf<FormValues<CredentialDetails>>(before, now, {
      kind: [t('credential'), nameOf],
      number: [t('number')],
      awardedOn: [t('awardedOn'), format.day],
      expiresOn: [t('expiresOn'), format.day],
      note: [t('note')],
    })
}

function nameOf(kind: string): string {
  const known = WALLET.find((code) => code === kind)
  return known ? credentialName(known) : ''
}
