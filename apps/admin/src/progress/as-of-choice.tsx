import { useSearchWords } from '@journeyline/app-kit/search/search'
import { DayField } from '@journeyline/ui/form/day-field.tsx'
import { todayIso } from '@journeyline/ui/words/format'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { useState } from 'react'
import classes from './as-of-choice.module.css'
import { progressMessages } from './messages.ts'

/** Chooses the day of which the progress is shown, in the address; empty is today. */
export function AsOfChoice({ asOf }: { asOf: string | null }) {
  const t = useMessages(progressMessages)
  const [, setSearch] = useSearchWords()
  const [yetToCome, setYetToCome] = useState(false)
  const choose = (day: string) => {
    setYetToCome(day > todayIso())
    if (day === '' || day <= todayIso()) setSearch({ asOf: day === todayIso() ? '' : day })
  }
  return (
    <details className={`jl-noprint ${classes.asOf}`} open={asOf !== null}>
      <summary>{t('asOf')}</summary>
      <DayField
        id="as-of"
        name="asOf"
        label={t('asOfDay')}
        help={t('asOfHelp')}
        value={asOf ?? ''}
        onChange={choose}
        {...(yetToCome ? { error: t('asOfYetToCome') } : {})}
      />
    </details>
  )
}
