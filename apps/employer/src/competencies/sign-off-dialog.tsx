import type { JudgedCompetency, Scale } from '@journeyline/app-kit/competencies/sign-off-decision'
import {
  SignOffFields,
  type SignOffFormValues,
  signOffProblems,
} from '@journeyline/app-kit/competencies/sign-off-fields.tsx'
import { ActForm } from '@journeyline/app-kit/form/act-form.tsx'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import { useActForm } from '@journeyline/app-kit/form/use-act-form'
import { todayIso } from '@journeyline/ui/words/format'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { useViewer } from '../session/viewer.ts'
import { competencyMessages } from './messages.ts'
import { useSignOff } from './sign-off.ts'
import { type Apprentice, problemsOfTargets } from './target.ts'

type Props = {
  apprentice: Apprentice
  /** What to sign off; nothing closes the dialog. */
  targets: readonly JudgedCompetency[]
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

function SignOffForm({ apprentice, targets, scale, onDone }: FormProps) {
  const t = useMessages(competencyMessages)
  const format = useFormats()
  const { personName } = useViewer()
  const signOff = useSignOff(apprentice.placementId)
  const isMany = targets.length > 1
  const form = useActForm<SignOffFormValues>({
    initial: { level: '', judgedOn: todayIso(), judgedBy: personName, witness: '', note: '', files: [] },
    check: (values) => [...signOffProblems(values), ...problemsOfTargets(apprentice, targets, values, scale)],
    act: ({ files, ...values }) =>
      signOff(targets, values, isMany ? [] : files.flatMap(({ id }) => id ?? [])),
    onDone,
    fieldOf,
  })
  return (
    <ActForm form={form} submit={t('signOffCount', { count: targets.length })}>
      {isMany && <p>{format.list(targets.map(({ code }) => code))}</p>}
      <SignOffFields
        form={form}
        scale={scale}
        witnessed={targets.filter(({ witnessed }) => witnessed).map(({ code }) => code)}
        evidenceOf={isMany ? null : { placement: apprentice.placementId }}
        help={{ judge: t('judgeHelp'), note: t('noteHelp') }}
      />
    </ActForm>
  )
}

/** The server's paths name the item; its sentences name the competency. */
function fieldOf(path: string): string {
  const field = path.replace(/^items\.\d+\.(competency\.)?/, '')
  return { evidenceFileIds: 'files', competencyId: 'form' }[field] ?? field
}
