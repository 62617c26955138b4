import { NumberInput } from '@mantine/core'
import type { FieldProps } from './field.ts'
import classes from './number-field.module.css'
import { useWrapper } from './wrapper.tsx'

type Props = FieldProps<number | ''> & { min?: number; max?: number; unit?: string; decimals?: number }

/** A number; '' until one is typed. */
export function NumberField(props: Props) {
  return (
    <NumberInput
      {...useWrapper(props)}
      value={props.value}
      onChange={(value) => props.onChange(typeof value === 'number' ? value : '')}
      min={props.min}
      max={props.max}
      clampBehavior="none"
      decimalScale={props.decimals ?? 0}
      thousandSeparator=","
      hideControls
      rightSection={props.unit ? <span className={`jl-dim ${classes.unit}`}>{props.unit}</span> : undefined}
      rightSectionWidth={props.unit ? `calc(${props.unit.length}ch + 20px)` : undefined}
      rightSectionPointerEvents="none"
    />
  )
}
