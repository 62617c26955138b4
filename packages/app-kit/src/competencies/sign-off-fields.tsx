import type { FormFile } from '@journeyline/api-client/use-sent-files'
import { SignOffDetails } from '@journeyline/domain/competencies/sign-off'
import { maySendWithEvidence } from '@journeyline/domain/evidence/evidence-file'
import { ChoiceField } from '@journeyline/ui/form/choice-field.tsx'
import { DayField } from '@journeyline/ui/form/day-field.tsx'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import type { FieldBinding, Problem } from '@journeyline/ui/form/use-checked'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import type { ComponentProps } from 'react'
import { EvidenceField } from '../evidence/evidence-field.tsx'
import { checkWith } from '../form/check-with.ts'
import { EachField } from '../form/each-field.tsx'
import { say } from '../say.ts'
import type { Scale } from './sign-off-decision.ts'
import { signOffMessages } from './sign-off-messages.ts'
import type { SignOffValues } from './sign-off-values.ts'

/** A sign-off as a form holds it, with the files that prove it. */
export type SignOffFormValues = SignOffValues & { files: readonly FormFile[] }

type Props = {
  form: {
    field: <Path extends keyof SignOffFormValues>(path: Path) => FieldBinding<SignOffFormValues[Path]>
  }
  scale: Scale
  /** Codes of what is signed off and asks for a witness. */
  witnessed: readonly string[]
  /** Whom the files are of; null where several are signed off, as a file proves one. */
  evidenceOf: ComponentProps<typeof EvidenceField>['of'] | null
  /** Who judges, and what a note is for, in the words of this app. */
  help: { judge: string; note: string }
}

/** The fields of a sign-off: level, day, judge, witness, note, evidence. */
export function SignOffFields({ form, scale, witnessed, evidenceOf, help }: Props) {
  const t = useMessages(signOffMessages)
  const format = useFormats()
  const asking = witnessed.length > 0
  return (
    <EachField<SignOffFormValues>
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
        judgedBy: <TextField label={t('judge')} help={help.judge} required {...form.field('judgedBy')} />,
        witness: (
          <TextField
            label={t('witnessLabel')}
            help={asking ? t('witnessRequired', { codes: format.list(witnessed) }) : t('witnessHelp')}
            {...(asking ? { required: true } : { optional: true })}
            {...form.field('witness')}
          />
        ),
        note: <TextField label={t('note')} help={help.note} multiline optional {...form.field('note')} />,
        files:
          evidenceOf === null ? (
            <p className="jl-dim">{t('evidenceMany')}</p>
          ) : (
            <EvidenceField of={evidenceOf} label={t('evidence')} optional {...form.field('files')} />
          ),
      }}
    />
  )
}

/** What is wrong with the fields themselves, whatever is signed off. */
export function signOffProblems({ files, level, ...values }: SignOffFormValues): Problem[] {
  const evidence = maySendWithEvidence(files)
  return [
    ...checkWith(SignOffDetails, { ...values, level: level === '' ? null : Number(level) }),
    ...(evidence.allowed ? [] : [{ path: 'files', message: say(evidence) }]),
  ]
}
