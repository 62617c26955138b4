import type { IconComponent } from '../acts/act.tsx'
import { UiLink } from '../ui-link.tsx'
import { useFormats } from '../words/messages.tsx'
import classes from './nav-list.module.css'

export type NavItem = {
  to: string
  label: string
  icon: IconComponent
  active: boolean
  /** How many things wait there; shown only when above zero. */
  count?: number
  /** Items with the same section stand under one title. */
  section?: string
}

/** The links of the main navigation, in sections. */
export function NavList({ items, onFollow }: { items: readonly NavItem[]; onFollow?: () => void }) {
  const sections = [...new Set(items.map((item) => item.section))]
  return sections.map((section) => (
    <div key={section ?? ''} className={classes.section}>
      {section !== undefined && <p className={classes.title}>{section}</p>}
      <ul className={classes.nav}>
        {items
          .filter((item) => item.section === section)
          .map((item) => (
            <li key={item.to}>
              <NavLink item={item} onFollow={onFollow} />
            </li>
          ))}
      </ul>
    </div>
  ))
}

function NavLink({ item, onFollow }: { item: NavItem; onFollow: (() => void) | undefined }) {
  const format = useFormats()
  return (
    <UiLink
      to={item.to}
      className={classes.link}
      aria-current={item.active ? 'page' : undefined}
      onClick={onFollow}
    >
      <item.icon size={18} stroke={1.6} />
      <span>{item.label}</span>
      {item.count ? <span className={`${classes.count} jl-num`}>{format.number(item.count)}</span> : null}
    </UiLink>
  )
}
