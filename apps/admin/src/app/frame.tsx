import { signOut } from '@journeyline/api-client/session'
import { labelOf } from '@journeyline/app-kit/label-of'
import { useHeadingFocus } from '@journeyline/app-kit/use-heading-focus'
import { notify } from '@journeyline/ui/feedback/notices.tsx'
import { AppFrame } from '@journeyline/ui/frame/app-frame.tsx'
import { openPalette } from '@journeyline/ui/frame/palette-control'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { IconApi, IconKey } from '@tabler/icons-react'
import { Outlet, useLocation, useRouterState } from '@tanstack/react-router'
import { lazy, Suspense } from 'react'
import type { SessionQuery } from '../generated/graphql.ts'
import { appMessages } from './messages.ts'
import { isAt, places } from './nav.ts'

const FrameKeys = lazy(() => import('./frame-keys.tsx').then((file) => ({ default: file.FrameKeys })))

type Props = { viewer: NonNullable<SessionQuery['viewer']> }

/** Navigation, account, search and keys around every page of the console. */
export function Frame({ viewer: { person, role } }: Props) {
  const t = useMessages(appMessages)
  const path = useLocation({ select: (location) => location.pathname })
  useHeadingFocus(useRouterState({ select: (state) => state.resolvedLocation?.pathname ?? path }))
  const mine = places.filter((place) => !place.adminOnly || role === 'STAFF_ADMIN')
  const nav = mine.map((place) => ({
    to: place.to,
    label: t(place.word),
    icon: place.icon,
    active: isAt(place, path),
    ...(place.section ? { section: t(place.section) } : {}),
  }))
  const leave = async () => {
    const answer = await signOut()
    // A full load drops everything this person has seen from memory.
    if (answer.ok) location.assign(`${import.meta.env.BASE_URL}sign-in`)
    else notify.failed(t('signOutFailed'))
  }
  return (
    <AppFrame
      home="/"
      nav={nav}
      account={{ name: person.name, role: labelOf('role', role) }}
      accountActs={[
        { label: t('changePassword'), icon: IconKey, to: '/password' },
        { label: t('apiExplorer'), icon: IconApi, href: '/explorer/' },
      ]}
      onSignOut={() => void leave()}
      onOpenPalette={openPalette}
    >
      <Outlet />
      <Suspense>
        <FrameKeys role={role} />
      </Suspense>
    </AppFrame>
  )
}
