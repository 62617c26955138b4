import { AppFrame } from '@journeyline/ui/app-frame.tsx'
import { KeyHelp } from '@journeyline/ui/key-help.tsx'
import { useMessages } from '@journeyline/ui/messages.tsx'
import { notify } from '@journeyline/ui/notices.tsx'
import { openPalette } from '@journeyline/ui/palette-control'
import { IconBookmark, IconBuilding, IconChartBar, IconMessages, IconUsers } from '@tabler/icons-react'
import { Outlet, useLocation } from '@tanstack/react-router'
import { Suspense } from 'react'
import { leave } from './leave.ts'
import { appMessages } from './messages.ts'
import { Palette } from './palette.tsx'
import { SessionGate } from './session-gate.tsx'
import { useHeadingFocus } from './use-heading-focus.ts'
import { useViewer } from './viewer.ts'

/** Every signed-in page: the gate, the frame, the palette. */
export function Shell() {
  return (
    <SessionGate>
      <Frame />
    </SessionGate>
  )
}

function Frame() {
  const t = useMessages(appMessages)
  const { personName, employer } = useViewer()
  const { pathname } = useLocation()
  useHeadingFocus(pathname)
  const signOut = async () => {
    if (!(await leave())) notify.failed(t('signOutFailed'))
  }
  const nav = [
    { to: '/', label: t('pipeline'), icon: IconChartBar, active: pathname === '/' },
    {
      to: '/candidates',
      label: t('candidates'),
      icon: IconUsers,
      active: pathname.startsWith('/candidates'),
    },
    { to: '/shortlist', label: t('shortlist'), icon: IconBookmark, active: pathname === '/shortlist' },
    { to: '/reviews', label: t('reviews'), icon: IconMessages, active: pathname === '/reviews' },
    { to: '/our-company', label: t('ourCompany'), icon: IconBuilding, active: pathname === '/our-company' },
  ]
  return (
    <AppFrame
      home="/"
      nav={nav}
      account={{ name: personName, role: employer.name }}
      onSignOut={signOut}
      onOpenPalette={openPalette}
    >
      <Outlet />
      <Suspense fallback={null}>
        <Palette nav={nav} />
      </Suspense>
      <KeyHelp />
    </AppFrame>
  )
}
