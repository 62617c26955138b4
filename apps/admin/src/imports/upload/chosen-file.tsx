import { IMPORT_KINDS, type ImportKind, importKindFrom } from '@journeyline/domain/imports/import-kinds'
import { ActButton } from '@journeyline/ui/acts/act.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { Alert, Button, Group, Radio, Stack } from '@mantine/core'
import { IconFileTypeCsv, IconUpload } from '@tabler/icons-react'
import { headerProblem } from '../import-kind.ts'
import { importMessages } from '../messages.ts'
import styles from './chosen-file.module.css'
import type { FirstLine } from './first-line.ts'

/** A file from this device, with what its first line says. */
export type Chosen = FirstLine & { file: File; recognized: ImportKind | null }

type Props = {
  chosen: Chosen
  kind: ImportKind
  onKind: (kind: ImportKind) => void
  onUpload: () => void
  onOther: () => void
}

/** The chosen file: what it was recognized as, what its first line lacks, and the act that sends it. */
export function ChosenFile({ chosen, kind, onKind, onUpload, onOther }: Props) {
  const t = useMessages(importMessages)
  const format = useFormats()
  const { file, cells, recognized } = chosen
  const isUnread = cells.length === 0 && file.size > 0
  const problem = file.size === 0 ? t('emptyFile') : isUnread ? null : headerProblem(kind, cells)
  const word = kind === recognized ? 'recognized' : 'overridden'
  return (
    <section className={styles.file} aria-label={t('chosen')}>
      <Group gap="sm" wrap="nowrap">
        <IconFileTypeCsv size={24} stroke={1.5} />
        <strong className={styles.name}>{file.name}</strong>
        <span className="jl-dim jl-num">{format.bytes(file.size)}</span>
      </Group>
      <Radio.Group
        label={t('kind')}
        description={recognized ? t(word, { kind: recognized }) : t('notRecognized')}
        value={kind}
        onChange={(value: string) => onKind(importKindFrom(value) ?? kind)}
      >
        <Stack gap="xs" mt="xs">
          {IMPORT_KINDS.map((value) => (
            <Radio key={value} value={value} label={t(value)} description={t(`${value}is`)} />
          ))}
        </Stack>
      </Radio.Group>
      {problem && (
        <Alert color="red" role="alert">
          {problem}
        </Alert>
      )}
      <Group gap="xs">
        <ActButton
          primary
          act={{
            label: t('upload'),
            icon: IconUpload,
            onClick: onUpload,
            ...(problem ? { refusal: problem } : {}),
          }}
        />
        <Button variant="default" onClick={onOther}>
          {t('chooseOther')}
        </Button>
      </Group>
    </section>
  )
}
