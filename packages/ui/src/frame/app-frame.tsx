import { ActionIcon, AppShell, Burger, Drawer, ScrollArea } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { type ReactNode, useContext } from 'react'
import type { Act } from '../acts/act.tsx'
import { BrandMark } from '../identity/brand-mark.tsx'
import { ProductContext } from '../product.ts'
import { UiLink } from '../ui-link.tsx'
import { useMessages } from '../words/messages.tsx'
import { uiMessages } from '../words/ui-messages.ts'
import { AccountMenu } from './account-menu.tsx'
import classes from './app-frame.module.css'
import { KeyWord } from './key-word.tsx'
import { type NavItem, NavList } from './nav-list.tsx'

type Props = {
  home: string
  nav: readonly NavItem[]
  account: { name: string; role: string }
  /** What people can do about their own account. */
  accountActs: readonly Act[]
  onSignOut: () => void
  onOpenPalette?: () => void
  children: ReactNode
}

/** The frame of every signed-in page: header, navigation (a drawer on a phone) and one main. */
export function AppFrame({ home, nav, account, accountActs, onSignOut, onOpenPalette, children }: Props) {
  const t = useMessages(uiMessages)
  const [open, drawer] = useDisclosure(false)
  return (
    <AppShell
      header={{ height: 56 }}
      navbar={{ width: 224, breakpoint: 'sm', collapsed: { mobile: true } }}
      padding={0}
    >
      <a className={classes.skip} href="#main">
        {t('skipToContent')}
      </a>
      <AppShell.Header className={classes.header}>
        <Burger
          hiddenFrom="sm"
          size="sm"
          opened={open}
          onClick={drawer.toggle}
          aria-label={t(open ? 'closeMenu' : 'openMenu')}
        />
        <Brand home={home} />
        {onOpenPalette && <Search onOpen={onOpenPalette} />}
        <AccountMenu account={account} acts={accountActs} onSignOut={onSignOut} />
      </AppShell.Header>
      <AppShell.Navbar className={classes.navbar} visibleFrom="sm" aria-label={t('mainNav')}>
        <ScrollArea type="never">
          <NavList items={nav} />
        </ScrollArea>
      </AppShell.Navbar>
      <Drawer
        opened={open}
        onClose={drawer.close}
        size={288}
        hiddenFrom="sm"
        title={<Brand home={home} />}
        closeButtonProps={{ 'aria-label': t('closeMenu') }}
      >
        <nav aria-label={t('mainNav')}>
          <NavList items={nav} onFollow={drawer.close} />
        </nav>
      </Drawer>
      <AppShell.Main id="main" tabIndex={-1} className={classes.main}>
        {children}
      </AppShell.Main>
    </AppShell>
  )
}

function Brand({ home }: { home: string }) {
  const product = useContext(ProductContext)
  return (
    <UiLink to={home} className={classes.brand}>
      <BrandMark size={22} />
      <span>{product}</span>
    </UiLink>
  )
}

function Search({ onOpen }: { onOpen: () => void }) {
  const t = useMessages(uiMessages)
  return (
    <>
      <button type="button" className={classes.search} onClick={onOpen} aria-keyshortcuts="Control+K">
        <IconSearch size={16} stroke={1.75} />
        <span>{t('searchOrAct')}</span>
        <KeyWord keys={['Ctrl', 'K']} />
      </button>
      <ActionIcon
        hiddenFrom="sm"
        ml="auto"
        size={40}
        variant="subtle"
        color="gray"
        onClick={onOpen}
        aria-label={t('search')}
      >
        <IconSearch size={20} stroke={1.75} />
      </ActionIcon>
    </>
  )
}
