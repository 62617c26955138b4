import { Button, Tooltip } from '@mantine/core'
import type { ComponentType } from 'react'
import { UiLink } from '../ui-link.tsx'
import classes from './act.module.css'

export type IconComponent = ComponentType<{
  size?: number | string
  stroke?: number | string
  color?: string
}>

/** Something a person can do. `refusal` is the rule's sentence why not now; the button then explains instead of acting. */
export type Act = {
  label: string
  onClick?: () => void
  to?: string
  /** An address outside of the app, in place of `to`. */
  href?: string
  icon?: IconComponent
  refusal?: string
  loading?: boolean
  danger?: boolean
  keys?: string
}

type Props = { act: Act; primary?: boolean; quiet?: boolean; size?: 'xs' | 'sm' | 'md' }

/** The button or link of an act. */
export function ActButton({ act, primary, quiet, size = 'sm' }: Props) {
  const look = {
    size,
    variant: primary ? 'filled' : quiet ? 'subtle' : 'default',
    color: act.danger ? 'red' : quiet ? 'gray' : undefined,
    leftSection: act.icon ? <act.icon size={16} stroke={1.75} /> : undefined,
  }
  if (act.refusal) {
    return (
      <Tooltip label={act.refusal} events={{ hover: true, focus: true, touch: true }}>
        <Button
          {...look}
          variant="default"
          className={classes.refused}
          data-disabled
          aria-disabled
          aria-description={act.refusal}
        >
          {act.label}
        </Button>
      </Tooltip>
    )
  }
  if (act.to !== undefined) {
    return (
      <Button {...look} component={UiLink} to={act.to} onClick={act.onClick}>
        {act.label}
      </Button>
    )
  }
  if (act.href !== undefined) {
    return (
      <Button {...look} component="a" href={act.href}>
        {act.label}
      </Button>
    )
  }
  return (
    <Button {...look} onClick={act.onClick} loading={act.loading ?? false} aria-keyshortcuts={act.keys}>
      {act.label}
    </Button>
  )
}
