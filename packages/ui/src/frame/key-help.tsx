import { Modal } from '@mantine/core'
import { useDisclosure, useWindowEvent } from '@mantine/hooks'
import { useMessages } from '../words/messages.tsx'
import { uiMessages } from '../words/ui-messages.ts'
import classes from './key-help.module.css'
import { KeyWord } from './key-word.tsx'

export type KeyGroup = { label: string; items: readonly { keys: readonly string[]; does: string }[] }

/** `?` lists the keys: the app's, then those every table and board has. */
export function KeyHelp({ keys = [] }: { keys?: readonly KeyGroup[] }) {
  const t = useMessages(uiMessages)
  const [open, help] = useDisclosure(false)
  useWindowEvent('keydown', (event) => {
    if (event.key === '?' && !event.ctrlKey && !event.metaKey && !isTyping(event.target)) help.toggle()
  })
  return (
    <Modal
      opened={open}
      onClose={help.close}
      title={t('keys')}
      closeButtonProps={{ 'aria-label': t('cancel') }}
    >
      {[...keys, ...useOwnKeys()].map((group) => (
        <section key={group.label} className={classes.keyGroup}>
          <h3>{group.label}</h3>
          <dl>
            {group.items.map((item) => (
              <div key={item.does}>
                <dt>{item.does}</dt>
                <dd>
                  <KeyWord keys={item.keys} />
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </Modal>
  )
}

function useOwnKeys(): KeyGroup[] {
  const t = useMessages(uiMessages)
  return [
    {
      label: t('keysEverywhere'),
      items: [
        { keys: ['Ctrl', 'K'], does: t('keyPalette') },
        { keys: ['?'], does: t('keyHelp') },
      ],
    },
    {
      label: t('keysTable'),
      items: [
        { keys: ['↑', '↓'], does: t('keyRows') },
        { keys: ['Space'], does: t('keySelect') },
        { keys: ['Enter'], does: t('keyOpen') },
      ],
    },
    {
      label: t('keysMatrix'),
      items: [
        { keys: ['←', '↑', '→', '↓'], does: t('keyCells') },
        { keys: ['Space'], does: t('keyChoose') },
        { keys: ['Shift', 'Space'], does: t('keyChooseRow') },
        { keys: ['Ctrl', 'Space'], does: t('keyChooseColumn') },
        { keys: ['Enter'], does: t('keyOpenCell') },
      ],
    },
    {
      label: t('keysBoard'),
      items: [
        { keys: ['Space'], does: t('keyPick') },
        { keys: ['←', '→'], does: t('keyMove') },
        { keys: ['Esc'], does: t('keyCancel') },
      ],
    },
  ]
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]') !== null
  )
}
