import navListClasses from '../frame/nav-list.module.css'
import { UiLink } from '../ui-link.tsx'
import classes from './tab-links.module.css'

export type TabLink = {
  to: string
  label: string
  active: boolean
  /** How many things wait there; shown only when above zero. */
  count?: number
}

/** The pages of one object side by side; each is a link of its own, so that "back", bookmarks and new windows work. */
export function TabLinks({ label, tabs }: { label: string; tabs: readonly TabLink[] }) {
  return (
    <nav className={`${classes.tabs} jl-noprint`} aria-label={label}>
      <ul>
        {tabs.map((tab) => (
          <li key={tab.to}>
            <UiLink to={tab.to} className={classes.tab} aria-current={tab.active ? 'page' : undefined}>
              {tab.label}
              {tab.count ? <span className={`${navListClasses.count} jl-num`}>{tab.count}</span> : null}
            </UiLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
