import type { Role } from '@journeyline/domain/people/roles'
import { KeyHelp } from '@journeyline/ui/frame/key-help.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { appMessages } from './messages.ts'
import { places } from './nav.ts'
import { Palette } from './palette.tsx'
import { useGoKeys } from './use-go-keys.ts'

/** What answers to keys on every page: the palette, the list of keys, and `g` for going. Loaded after the page. */
export function FrameKeys({ role }: { role: Role }) {
  const t = useMessages(appMessages)
  const mine = places.filter((place) => !place.adminOnly || role === 'STAFF_ADMIN')
  useGoKeys(mine)
  const items = mine.map(({ word, key }) => ({
    keys: ['g', key],
    does: t('keyGo', { page: t(word) }),
  }))
  return (
    <>
      <Palette role={role} />
      <KeyHelp keys={[{ label: t('keysConsole'), items }]} />
    </>
  )
}
