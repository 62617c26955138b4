import { ceusInWords } from '@journeyline/app-kit/say'
import { ceuFigure, ceuUnitsFrom } from '@journeyline/domain/credentials/ceu-units'
import type { FieldProps } from '@journeyline/ui/form/field'
import { TypedField } from '@journeyline/ui/form/typed-field.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { credentialMessages } from '../messages.ts'

/** CEUs, typed as "1.5"; the value is hundredths of a CEU. */
export function CeuField(props: FieldProps<number | ''>) {
  const t = useMessages(credentialMessages)
  return (
    <TypedField {...props} parse={ceuUnitsFrom} show={ceuFigure} wrong={t('ceusWrong')} read={ceusInWords} />
  )
}
