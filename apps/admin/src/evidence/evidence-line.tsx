import type { FragmentType } from '@apollo/client'
import { useSuspenseFragment } from '@apollo/client/react'
import { Tag } from '@journeyline/ui/identity/tag.tsx'
import { Ago } from '@journeyline/ui/words/ago.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { ActionIcon, Anchor } from '@mantine/core'
import { IconDownload, IconFileOff, IconFileText, IconPhoto, IconTrash } from '@tabler/icons-react'
import { graphql } from '../generated/gql.ts'
import classes from './evidence-files.module.css'
import { evidenceMessages } from './messages.ts'
import type { NamedFile } from './remove-evidence-dialog.tsx'

const fragment = graphql(`
  fragment EvidenceLine_file on EvidenceFile {
    id
    name
    contentType
    bytes
    detailsUnits
    uploadedAt
    uploadedBy {
      label
    }
    proves
    url
    removedAt
    removedBy {
      label
    }
    removedReason
  }
`)

type Props = { file: FragmentType<typeof fragment>; onRemove: (file: NamedFile) => void }

/** One file: its name leads to its content, then what it proves, and who sent it in or removed it. */
export function EvidenceLine({ file: from, onRemove }: Props) {
  const t = useMessages(evidenceMessages)
  const format = useFormats()
  const { data: file } = useSuspenseFragment({ fragment, from })
  const { id, name, url, proves, uploadedBy, removedAt, removedBy } = file
  const Icon = url === null ? IconFileOff : file.contentType.startsWith('image/') ? IconPhoto : IconFileText
  return (
    <li>
      <Icon size={20} stroke={1.5} />
      <div className={classes.words}>
        <p className={classes.head}>
          {url === null ? (
            <s>{name}</s>
          ) : (
            <Anchor href={url} download={name}>
              {name} <IconDownload size={14} stroke={1.75} aria-label={t('download')} />
            </Anchor>
          )}
          {file.detailsUnits && <Tag tone="info">{t('units')}</Tag>}
        </p>
        {proves ? <p>{proves}</p> : removedAt === null && <p className="jl-dim">{t('onFile')}</p>}
        <p className="jl-dim">
          <span className="jl-num">{format.bytes(file.bytes)}</span> · <Ago day={file.uploadedAt} />
          {' · '}
          {uploadedBy.label}
        </p>
        {removedAt && (
          <p className={classes.removed}>
            <Tag tone="warn">{t('removed')}</Tag> <Ago day={removedAt} />
            {removedBy && ` · ${removedBy.label}`} · {file.removedReason}
          </p>
        )}
      </div>
      {url !== null && (
        <ActionIcon
          size={28}
          variant="subtle"
          color="gray"
          aria-label={t('remove', { name })}
          onClick={() => onRemove({ id, name, proves })}
        >
          <IconTrash size={16} stroke={1.6} />
        </ActionIcon>
      )}
    </li>
  )
}
