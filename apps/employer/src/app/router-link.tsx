import type { UiLinkProps } from '@journeyline/ui/ui-link.tsx'
import { Link } from '@tanstack/react-router'
import { parseSearch } from './search-params.ts'

/** A link of the shared components: to a page of this app, or plainly to what lies outside of it. */
export function RouterLink({ to, ref, ...rest }: UiLinkProps) {
  if (to.startsWith('/admin/')) return <a href={to} ref={ref} {...rest} />
  const [path = '/', search = ''] = to.split('?')
  return <Link to={path} search={parseSearch(search)} preload="intent" ref={ref} {...rest} />
}
