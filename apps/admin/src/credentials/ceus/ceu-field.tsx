import { ceuFigure } from '@journeyline/app-kit/figures'
import { ceusInWords, say } from '@journeyline/app-kit/say'
import { ceuUnitsFrom } from '@journeyline/domain/credentials/ceus/ceu-units'
import { credentialWord } from '@journeyline/domain/credentials/words'
import type { FieldProps } from '@journeyline/ui/form/field'
import { TypedField } from '@journeyline/ui/form/typed-field.tsx'

/** CEUs, typed as "1.5"; the value is hundredths of a CEU. */
export function CeuField(props: FieldProps<number | ''>) {
  const wrong = say(credentialWord('CEU_UNITS_OUT_OF_RANGE'))
  return <TypedField {...props} parse={ceuUnitsFrom} show={ceuFigure} wrong={wrong} read={ceusInWords} />
}
