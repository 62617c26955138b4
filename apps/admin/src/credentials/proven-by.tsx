import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { Anchor } from '@mantine/core'
import { IconPaperclip } from '@tabler/icons-react'
import { credentialMessages } from './messages.ts'
import classes from './proven-by.module.css'

type File = { id: string; name: string; url: string | null }

/** The files that prove something, each to be downloaded; nothing where there are none. */
export function ProvenBy({ files }: { files: readonly File[] }) {
  const t = useMessages(credentialMessages)
  if (files.length === 0) return null
  return (
    <ul className={classes.files} aria-label={t('provenBy')}>
      {files.map(({ id, name, url }) => (
        <li key={id} className={classes.file}>
          <IconPaperclip size={14} stroke={1.75} />
          {url ? (
            <Anchor href={url} download={name}>
              {name}
            </Anchor>
          ) : (
            name
          )}
        </li>
      ))}
    </ul>
  )
}
