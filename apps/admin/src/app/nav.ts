import type { IconComponent } from '@journeyline/ui/acts/act.tsx'
import {
  IconAddressBook,
  IconBook2,
  IconBriefcase,
  IconBuilding,
  IconClockCheck,
  IconFileImport,
  IconLayoutDashboard,
  IconLayoutKanban,
  IconMessages,
  IconUsers,
  IconUsersGroup,
} from '@tabler/icons-react'

/** How the places are called, and what they are grouped under. */
export const navWords = {
  dashboard: 'Dashboard',
  board: 'Board',
  cohorts: 'Cohorts',
  learners: 'Learners',
  approvals: 'Approvals',
  reviews: 'Reviews',
  candidates: 'Candidates',
  employers: 'Employers',
  programs: 'Programs',
  imports: 'Imports',
  people: 'People',
  navPipeline: 'Pipeline',
  navHiring: 'Hiring',
  navSponsor: 'Sponsor',
} as const

type Word = keyof typeof navWords
export type Place = {
  to: string
  /** Where else its objects have pages. */
  also?: readonly string[]
  word: Word
  section?: Word
  icon: IconComponent
  key: string
  adminOnly?: boolean
}

/** The places of the console in the order of its navigation; `g` and then the key goes there. */
export const places: readonly Place[] = [
  { to: '/', word: 'dashboard', icon: IconLayoutDashboard, key: 'd' },
  { to: '/board', word: 'board', section: 'navPipeline', icon: IconLayoutKanban, key: 'b' },
  {
    to: '/cohorts',
    also: ['/sections', '/meetings'],
    word: 'cohorts',
    section: 'navPipeline',
    icon: IconUsersGroup,
    key: 'c',
  },
  { to: '/learners', word: 'learners', section: 'navPipeline', icon: IconUsers, key: 'l' },
  { to: '/approvals', word: 'approvals', section: 'navPipeline', icon: IconClockCheck, key: 'h' },
  { to: '/reviews', word: 'reviews', section: 'navPipeline', icon: IconMessages, key: 'v' },
  { to: '/candidates', word: 'candidates', section: 'navHiring', icon: IconBriefcase, key: 'a' },
  { to: '/employers', word: 'employers', section: 'navHiring', icon: IconBuilding, key: 'e' },
  { to: '/programs', word: 'programs', section: 'navSponsor', icon: IconBook2, key: 'm' },
  { to: '/imports', word: 'imports', section: 'navSponsor', icon: IconFileImport, key: 'i' },
  { to: '/people', word: 'people', section: 'navSponsor', icon: IconAddressBook, key: 'p', adminOnly: true },
]

/** Whether the place is where this path is, its objects' pages included. */
export function isAt(place: Place, path: string): boolean {
  if (place.to === '/') return path === '/'
  return [place.to, ...(place.also ?? [])].some((start) => path === start || path.startsWith(`${start}/`))
}
