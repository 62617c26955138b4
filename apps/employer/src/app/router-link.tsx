import { parseSearch } from '@journeyline/app-kit/search/address'
import type { UiLinkProps } from '@journeyline/ui/ui-link.tsx'
import { Link } from '@tanstack/react-router'

/** A link of the shared components: to a page of this app, or plainly to what lies outside of it. */
export function RouterLink({ to, ref, ...rest }: UiLinkProps) {
  if (to.startsWith('/admin/')) return <a href={to} ref={ref} {...rest} />
  const [path = '/', search = ''] = to.split('?')
  // Whoever draws the link says when it is the current one; by itself the router would mark every page above, too.
  return (
    <Link
      to={path}
      search={parseSearch(search)}
      preload="intent"
      activeOptions={{ exact: true }}
      ref={ref}
      {...rest}
    />
  )
}
