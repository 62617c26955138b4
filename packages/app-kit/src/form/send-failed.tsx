import { problemOf } from '@journeyline/api-client/problem'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { Alert } from '@mantine/core'
import { dialogMessages } from './dialog-messages.ts'

/** Says that sending a form failed, that what was typed is kept, and the id to quote. Nothing when it did not. */
export function SendFailed({ error }: { error: unknown }) {
  const t = useMessages(dialogMessages)
  if (!error) return null
  const { kind, message, requestId } = problemOf(error)
  return (
    <Alert color="red" role="alert">
      {kind === 'offline' ? t('offline') : kind === 'refused' || kind === 'unknown' ? message : t('notSaved')}
      {requestId && (
        <div className="jl-dim">
          {t('requestId')} {requestId}
        </div>
      )}
    </Alert>
  )
}
