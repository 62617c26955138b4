import { useFormats, useMessages } from '../messages.tsx'
import { uiMessages } from '../ui-messages.ts'
import type { FieldProps } from './field.ts'
import { parseMoney } from './parse-amount.ts'
import { TypedField } from './typed-field.tsx'

/** An amount of money; the value is minor units (cents). */
export function MoneyField({ currency, ...props }: FieldProps<number | ''> & { currency: string }) {
  const t = useMessages(uiMessages)
  const format = useFormats()
  return (
    <TypedField
      {...props}
      parse={parseMoney}
      show={(minor) => format.money(minor, currency)}
      wrong={t('moneyWrong')}
    />
  )
}
