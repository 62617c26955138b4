import type { FormFile } from '@journeyline/api-client/use-sent-files'
import type { SignOffValues } from '@journeyline/app-kit/competencies/sign-off-values'
import { EvidenceField } from '@journeyline/app-kit/evidence/evidence-field.tsx'
import { ActForm } from '@journeyline/app-kit/form/act-form.tsx'
import { checkWith } from '@journeyline/app-kit/form/check-with'
import { EachField } from '@journeyline/app-kit/form/each-field.tsx'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import { useActForm } from '@journeyline/app-kit/form/use-act-form'
import { say } from '@journeyline/app-kit/say'
import { SignOffDetails } from '@journeyline/domain/competencies/sign-off'
import { maySendWithEvidence } from '@journeyline/domain/evidence/evidence-file'
import { ChoiceField } from '@journeyline/ui/form/choice-field.tsx'
import { DayField } from '@journeyline/ui/form/day-field.tsx'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import { todayIso } from '@journeyline/ui/words/format'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { useViewer } from '../session/viewer.ts'
import { competencyMessages } from './messages.ts'
import { useSignOff } from './sign-off.ts'
import { type Apprentice, problemsOfTargets, type Scale, type Target } from './target.ts'

type Props = {
  apprentice: Apprentice
  /** What to sign off; nothing closes the dialog. */
  targets: readonly Target[]
  scale: Scale
  onClose: () => void
  onDone: () => void
}

/** Signs one competency of an apprentice off, or several at one level. */
export function SignOffDialog({ targets, onClose, ...rest }: Props) {
  const t = useMessages(competencyMessages)
  const [only, ...others] = targets
  const title =
    only && others.length === 0
      ? t('title', { code: only.code, name: rest.apprentice.name })
      : t('signOffCount', { count: targets.length })
  return (
    <FormDialog title={title} opened={targets.length > 0} onClose={onClose}>
      <SignOffForm targets={targets} {...rest} />
    </FormDialog>
  )
}

type FormProps = Omit<Props, 'onClose'>
type Values = SignOffValues & { files: readonly FormFile[] }

function SignOffForm({ apprentice, targets, scale, onDone }: FormProps) {
  const t = useMessages(competencyMessages)
  const format = useFormats()
  const { personName } = useViewer()
  const signOff = useSignOff(apprentice.placementId)
  const isMany = targets.length > 1
  const form = useActForm<Values>({
    initial: { level: '', judgedOn: todayIso(), judgedBy: personName, witness: '', note: '', files: [] },
    check: ({ files, ...values }) => {
      const evidence = maySendWithEvidence(files)
      return [
        ...checkWith(SignOffDetails, { ...values, level: Number(values.level) || null }),
        ...problemsOfTargets(apprentice, targets, values, scale),
        ...(evidence.allowed ? [] : [{ path: 'files', message: say(evidence) }]),
      ]
    },
    act: ({ files, ...values }) =>
      signOff(targets, values, isMany ? [] : files.flatMap(({ id }) => id ?? [])),
    onDone,
    fieldOf,
  })
  const asking = targets.filter(({ witnessed }) => witnessed).map(({ code }) => code)
  return (
    <ActForm form={form} submit={t('signOffCount', { count: targets.length })}>
      {isMany && <p>{format.list(targets.map(({ code }) => code))}</p>}
      <EachField<Values>
        fields={{
          level: (
            <ChoiceField
              label={t('level')}
              required
              options={scale.levels.map(({ level, name }) => ({
                value: String(level),
                label: level === scale.levelToMeet ? t('levelMeets', { level: name }) : name,
              }))}
              {...form.field('level')}
            />
          ),
          judgedOn: <DayField label={t('judgedOn')} required {...form.field('judgedOn')} />,
          judgedBy: (
            <TextField label={t('judge')} help={t('judgeHelp')} required {...form.field('judgedBy')} />
          ),
          witness: (
            <TextField
              label={t('witnessLabel')}
              help={
                asking.length > 0 ? t('witnessRequired', { codes: format.list(asking) }) : t('witnessHelp')
              }
              {...(asking.length > 0 ? { required: true } : { optional: true })}
              {...form.field('witness')}
            />
          ),
          note: (
            <TextField label={t('note')} help={t('noteHelp')} multiline optional {...form.field('note')} />
          ),
          files: isMany ? (
            <p className="jl-dim">{t('evidenceMany')}</p>
          ) : (
            <EvidenceField
              of={{ placement: apprentice.placementId }}
              label={t('evidence')}
              optional
              {...form.field('files')}
            />
          ),
        }}
      />
    </ActForm>
  )
}

/** The server's paths name the item; its sentences name the competency. */
function fieldOf(path: string): string {
  const field = path.replace(/^items\.\d+\./, '')
  return { evidenceFileIds: 'files', competencyId: 'form' }[field] ?? field
}
