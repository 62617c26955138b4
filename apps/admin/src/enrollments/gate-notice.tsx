import { CheckField } from '@journeyline/ui/form/check-field.tsx'
import type { FieldBinding } from '@journeyline/ui/form/use-checked'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { Alert } from '@mantine/core'
import { enrollmentMessages } from './messages.ts'

type Props = FieldBinding<boolean> & {
  /** What one learner still has to do; null where the list of refusals says it of each. */
  sentence: string | null
  mayOverride: boolean
}

/** In the form that moves learners: what the program still asks for, and a staff admin's way past it. */
export function GateNotice({ sentence, mayOverride, error, ...field }: Props) {
  const t = useMessages(enrollmentMessages)
  return (
    <Alert color="amber" title={t('gateTitle')}>
      <div className="jl-notice">
        {sentence && <p>{sentence}</p>}
        {mayOverride ? (
          // the sentence above is the error; what is missing beside it is the tick
          <CheckField
            label={t('override')}
            help={t('overrideHelp')}
            {...field}
            error={error && sentence === null ? error : undefined}
          />
        ) : (
          <p>{t('overrideByAdmin')}</p>
        )}
      </div>
    </Alert>
  )
}
