import type { RefusedFile } from '@journeyline/api-client/send-file'
import { type FormFile, useSentFiles } from '@journeyline/api-client/use-sent-files'
import {
  EVIDENCE_BYTES,
  EVIDENCE_TYPES,
  maySendEvidenceFile,
} from '@journeyline/domain/evidence/evidence-file'
import { EVIDENCE_CONFIRMATION } from '@journeyline/domain/evidence/evidence-rules'
import type { FieldProps } from '@journeyline/ui/form/field'
import { FileField } from '@journeyline/ui/form/files/file-field.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { say } from '../say.ts'
import { evidenceFieldMessages } from './evidence-field-messages.ts'
import { useTakeBackEvidence } from './take-back-evidence.ts'

type Props = FieldProps<readonly FormFile[]> & {
  /** Whose record the files are for: a learner's, or that of the apprentice in a placement. */
  of: { learner: string } | { placement: string }
  /** Asks of each file whether it lists the units completed, as a completion wants of certificates (D39, D40). */
  asksUnits?: boolean
}

/**
 * Files as evidence of what a form writes down. They are sent while it is filled in; the form then sends the ids of its
 * `value` as `evidenceFileIds`, once the domain's `sendWithEvidence` lets it.
 */
export function EvidenceField({ of, asksUnits, ...field }: Props) {
  const t = useMessages(evidenceFieldMessages)
  const format = useFormats()
  const takeBack = useTakeBackEvidence('placement' in of ? 'staffTakesBack' : 'notTakenBack')
  const { choose, send, remove, stateOf } = useSentFiles({
    value: field.value,
    onChange: field.onChange,
    refusalOf,
    urlOf: ({ name }, detailsUnits) =>
      `/evidence?${new URLSearchParams({ ...of, fileName: name, detailsUnits: String(detailsUnits), confirmed: 'true' })}`,
    idField: 'evidenceFileId',
    wordsOf: ({ reason, requestId }: RefusedFile) => t(reason, { id: requestId ?? '–' }),
    takeBack: (file) => void takeBack(file),
  })
  return (
    <FileField
      {...field}
      help={field.help ?? t('help', { types: TYPE_NAMES, size: format.bytes(EVIDENCE_BYTES) })}
      accept={Object.keys(EVIDENCE_TYPES).join(',')}
      confirmation={say(EVIDENCE_CONFIRMATION)}
      {...(asksUnits ? { question: t('units') } : {})}
      stateOf={stateOf}
      onChoose={choose}
      onSend={(key, answer) => void send(key, answer)}
      onRemove={remove}
    />
  )
}

const TYPE_NAMES = Object.values(EVIDENCE_TYPES)
  .map(({ name }) => name)
  .join(', ')

function refusalOf({ name, size, type }: File): string | null {
  const decision = maySendEvidenceFile({ name, bytes: size, declaredType: type })
  return decision.allowed ? null : say(decision)
}
