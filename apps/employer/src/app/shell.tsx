import { useHeadingFocus } from '@journeyline/app-kit/use-heading-focus'
import { notify } from '@journeyline/ui/feedback/notices.tsx'
import { AppFrame } from '@journeyline/ui/frame/app-frame.tsx'
import { KeyHelp } from '@journeyline/ui/frame/key-help.tsx'
import { openPalette } from '@journeyline/ui/frame/palette-control'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import {
  IconApi,
  IconBookmark,
  IconBuilding,
  IconChartBar,
  IconChecklist,
  IconKey,
  IconMessages,
  IconUsers,
  IconUsersGroup,
} from '@tabler/icons-react'
import { Outlet, useLocation } from '@tanstack/react-router'
import { Suspense } from 'react'
import { leave } from '../session/leave.ts'
import { useViewer } from '../session/viewer.ts'
import { appMessages } from './messages.ts'
import { Palette } from './palette.tsx'
import { SessionGate } from './session-gate.tsx'

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
  const { personName, employer, waiting } = useViewer()
  const { pathname } = useLocation()
  useHeadingFocus(pathname)
  const signOut = async () => {
    if (!(await leave())) notify.failed(t('signOutFailed'))
  }
  const approvals = {
    ...{ to: '/approvals', label: t('approvals'), icon: IconChecklist, count: waiting },
    active: pathname === '/approvals',
  }
  const nav = [
    ...(waiting > 0 ? [approvals] : []),
    { to: '/', label: t('pipeline'), icon: IconChartBar, active: pathname === '/' },
    {
      ...{ to: '/apprentices', label: t('apprentices'), icon: IconUsersGroup },
      active: pathname.startsWith('/apprentices'),
    },
    ...(waiting > 0 ? [] : [approvals]),
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
  const keys = [
    {
      label: t('keysApprovals'),
      items: [
        { keys: ['A'], does: t('keyApprove') },
        { keys: ['R'], does: t('keyReject') },
      ],
    },
  ]
  return (
    <AppFrame
      home="/"
      nav={nav}
      account={{ name: personName, role: employer.name }}
      accountActs={[
        { label: t('changePassword'), icon: IconKey, to: '/password' },
        { label: t('apiExplorer'), icon: IconApi, href: '/explorer/' },
      ]}
      onSignOut={signOut}
      onOpenPalette={openPalette}
    >
      <Outlet />
      <Suspense fallback={null}>
        <Palette nav={nav} />
      </Suspense>
      <KeyHelp keys={keys} />
    </AppFrame>
  )
}
