import { Avatar, type MantineColorScheme, Menu, UnstyledButton, useMantineColorScheme } from '@mantine/core'
import { IconCheck, IconLogout } from '@tabler/icons-react'
import { useMessages } from './messages.tsx'
import { uiMessages } from './ui-messages.ts'

type Props = { account: { name: string; role: string }; onSignOut: () => void }

/** Who is signed in, the appearance, and the way out. */
export function AccountMenu({ account, onSignOut }: Props) {
  const t = useMessages(uiMessages)
  return (
    <Menu width={232}>
      <Menu.Target>
        <UnstyledButton className="jl-account" aria-label={t('account', { name: account.name })}>
          <Avatar size={32} radius="xl" className="jl-avatar">
            {initials(account.name)}
          </Avatar>
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <div className="jl-account-who">
          <strong>{account.name}</strong>
          <span className="jl-dim">{account.role}</span>
        </div>
        <Menu.Divider />
        <Menu.Label>{t('appearance')}</Menu.Label>
        <SchemeItems />
        <Menu.Divider />
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
  return schemes.map(([scheme, word]) => (
    <Menu.Item
      key={scheme}
      role="menuitemradio"
      aria-checked={colorScheme === scheme}
      closeMenuOnClick={false}
      rightSection={colorScheme === scheme ? <IconCheck size={16} /> : null}
      onClick={() => setColorScheme(scheme)}
    >
      {t(word)}
    </Menu.Item>
  ))
}

function initials(name: string): string {
  const words = name.trim().split(/\s+/)
  return [words[0], words.length > 1 ? words.at(-1) : '']
    .map((word) => [...(word ?? '')][0] ?? '')
    .join('')
    .toUpperCase()
}
