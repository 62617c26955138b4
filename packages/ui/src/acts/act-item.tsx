import { Menu } from '@mantine/core'
import { UiLink } from '../ui-link.tsx'
import type { Act } from './act.tsx'
import classes from './act-item.module.css'

/** An act as a menu item; a refused one stays listed with its reason. */
export function ActItem({ act }: { act: Act }) {
  const icon = act.icon && <act.icon size={16} stroke={1.75} />
  if (act.to !== undefined && !act.refusal) {
    return (
      <Menu.Item component={UiLink} to={act.to} leftSection={icon}>
        {act.label}
      </Menu.Item>
    )
  }
  if (act.href !== undefined && !act.refusal) {
    return (
      <Menu.Item component="a" href={act.href} leftSection={icon}>
        {act.label}
      </Menu.Item>
    )
  }
  return (
    <Menu.Item
      leftSection={icon}
      color={act.danger && !act.refusal ? 'red' : undefined}
      closeMenuOnClick={!act.refusal}
      aria-disabled={Boolean(act.refusal)}
      onClick={act.refusal ? undefined : act.onClick}
    >
      {act.label}
      {act.refusal && <span className={classes.refusal}>{act.refusal}</span>}
    </Menu.Item>
  )
}
