import { parseSearch } from '@journeyline/app-kit/search/address'
import type { UiLinkProps } from '@journeyline/ui/ui-link.tsx'
import { Link } from '@tanstack/react-router'

/** A link of the console, drawn by its router: `/learners?stage=READY`. Its page's code comes while the pointer is still on the way. */
export function AppLink({ to, ...anchor }: UiLinkProps) {
  const [address = '', hash] = to.split('#')
  const [path = '', search = ''] = address.split('?')
  return (
    <Link
      {...anchor}
      to={path}
      search={parseSearch(search)}
      hash={hash}
      activeOptions={{ exact: true, includeSearch: true }}
      activeProps={noLook}
    />
  )
}

/** The navigation marks where one is by itself. */
const noLook = {}
