import {
  Avatar,
  type MantineColorScheme,
  Menu,
  UnstyledButton,
  useMantineColorScheme,
  VisuallyHidden,
} from '@mantine/core'
import { IconLogout } from '@tabler/icons-react'
import type { Act } from '../acts/act.tsx'
import { ActItem } from '../acts/act-item.tsx'
import { useMessages } from '../words/messages.tsx'
import { uiMessages } from '../words/ui-messages.ts'
import classes from './app-frame.module.css'

type Props = { account: { name: string; role: string }; acts: readonly Act[]; onSignOut: () => void }

/** Who is signed in, what they can do about their account, the appearance, and the way out. */
export function AccountMenu({ account, acts, onSignOut }: Props) {
  const t = useMessages(uiMessages)
  return (
    <Menu width={232}>
      <Menu.Target>
        <UnstyledButton className={classes.account}>
          <Avatar size={32} radius="xl" className={classes.avatar} aria-hidden>
            {initials(account.name)}
          </Avatar>
          <VisuallyHidden>{t('account', { name: account.name })}</VisuallyHidden>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <div className={classes.accountWho}>
          <strong>{account.name}</strong>
          <span className="jl-dim">{account.role}</span>
        </div>
        <Menu.Divider />
        <Menu.Label>{t('appearance')}</Menu.Label>
        <SchemeItems />
        <Menu.Divider />
        {acts.map((act) => (
          <ActItem key={act.label} act={act} />
        ))}
        <Menu.Item leftSection={<IconLogout size={16} stroke={1.75} />} onClick={onSignOut}>
          {t('signOut')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

const schemes: readonly [MantineColorScheme, 'sameAsDevice' | 'light' | 'dark'][] = [
  ['auto', 'sameAsDevice'],
  ['light', 'light'],
  ['dark', 'dark'],
]

function SchemeItems() {
  const t = useMessages(uiMessages)
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  return (
    <Menu.RadioGroup
      aria-label={t('appearance')}
      value={colorScheme}
      onChange={(scheme) => setColorScheme(scheme as MantineColorScheme)}
    >
      {schemes.map(([scheme, word]) => (
        <Menu.RadioItem key={scheme} value={scheme} closeMenuOnClick={false}>
          {t(word)}
        </Menu.RadioItem>
      ))}
    </Menu.RadioGroup>
  )
}

function initials(name: string): string {
  const words = name.trim().split(/\s+/)
  return [words[0], words.length > 1 ? words.at(-1) : '']
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
    .toUpperCase()
}
