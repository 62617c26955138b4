import { ActionIcon, Menu } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import type { Act } from '../acts/act.tsx'
import { ActItem } from '../acts/act-item.tsx'
import { useMessages } from '../words/messages.tsx'
import { uiMessages } from '../words/ui-messages.ts'

/** The acts of one card or row behind a small button; a refused one stays listed with its reason. */
export function CardMenu({ name, acts }: { name: string; acts: readonly Act[] }) {
  const t = useMessages(uiMessages)
  return (
    <Menu>
      <Menu.Target>
        <ActionIcon size={24} variant="subtle" color="gray" aria-label={t('cardMenu', { name })}>
          <IconDots size={16} stroke={1.75} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {acts.map((act) => (
          <ActItem key={act.label} act={act} />
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
