import { Button, TextInput } from '@mantine/core'
import { type FocusEvent, useState } from 'react'
import { todayIso } from '../words/format.ts'
import { useFormats, useMessages } from '../words/messages.tsx'
import { uiMessages } from '../words/ui-messages.ts'
import type { FieldProps } from './field.ts'
import { parseDay } from './parse-day.ts'
import { useWrapper } from './wrapper.tsx'

/** A day, typed as people write it and shown back in words. The value is an ISO day, or '' until it is one. */
export function DayField(props: FieldProps<string>) {
  const t = useMessages(uiMessages)
  const format = useFormats()
  const [typed, setTyped] = useState({ text: shownAs(props.value, format.day), value: props.value })
  // The value was changed from outside (reset, loaded): what was typed no longer speaks for it.
  if (typed.value !== props.value) setTyped({ text: shownAs(props.value, format.day), value: props.value })
  const parsed = parseDay(typed.text)
  const [left, setLeft] = useState(false)
  const wrong = left && 'wrong' in parsed ? t('dayWrong') : undefined
  const example = t('dayHelp', { example: format.day(todayIso()) })
  const wrapper = useWrapper({ ...props, error: wrong ?? props.error, help: props.help ?? example })

  const take = (text: string) => {
    const read = parseDay(text)
    const value = 'day' in read ? read.day : ''
    setTyped({ text, value })
    if (value !== props.value) props.onChange(value)
  }
  const leave = (event: FocusEvent) => {
    setLeft(true)
    if ('day' in parsed) setTyped({ text: format.day(parsed.day), value: parsed.day })
    props.onBlur?.(event)
  }
  return (
    <div className="jl-field">
      <TextInput
        {...wrapper}
        value={typed.text}
        autoComplete="off"
        onChange={(event) => take(event.currentTarget.value)}
        onBlur={leave}
      />
      <div role="status" className="jl-read">
        {'day' in parsed && t('dayRead', { day: format.day(parsed.day, 'long') })}
        {'ask' in parsed && (
          <>
            <span>{t('dayAmbiguous')}</span>
            {parsed.ask.map((day) => (
              <Button
                key={day}
                size="compact-sm"
                variant="default" // Leaving the field would show its error and move this button from under the pointer.
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => take(format.day(day))}
              >
                {format.day(day)}
              </Button>
            ))}
          </>
        )}
      </div>
    </div>
  )
}

function shownAs(value: string, format: (day: string) => string): string {
  return value === '' ? '' : format(value)
}
