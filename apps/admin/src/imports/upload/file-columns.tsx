import { say } from '@journeyline/app-kit/say'
import {
  IMPORT_KINDS,
  IMPORT_TABLES,
  type ImportKind,
  importKindFrom,
} from '@journeyline/domain/imports/import-kinds'
import { Tag } from '@journeyline/ui/identity/tag.tsx'
import { Section } from '@journeyline/ui/page/section.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { SegmentedControl, Table } from '@mantine/core'
import { IconDownload } from '@tabler/icons-react'
import { importMessages } from '../messages.ts'
import { downloadTemplate } from './template.ts'

type Props = { kind: ImportKind; onKind: (kind: ImportKind) => void }

/** Which columns a file may have and what their cells hold, with an empty file to fill. */
export function FileColumns({ kind, onKind }: Props) {
  const t = useMessages(importMessages)
  return (
    <Section
      title={t('columns')}
      note={`${t('columnsNote')} ${t('blanks')}`}
      act={{ label: t('template'), icon: IconDownload, onClick: () => downloadTemplate(kind) }}
    >
      <SegmentedControl
        style={{ justifySelf: 'start', flexWrap: 'wrap' }}
        styles={{ control: { flex: 'none' } }}
        aria-label={t('columnsOf')}
        value={kind}
        onChange={(value: string) => onKind(importKindFrom(value) ?? kind)}
        data={IMPORT_KINDS.map((value) => ({ value, label: t(value) }))}
      />
      <p className="jl-dim">{t(`${kind}is`)}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section style={{ overflowX: 'auto' }} tabIndex={0} aria-label={t('columnsRegion', { kind })}>
        <Table miw={520} verticalSpacing={6} aria-label={t('columnsRegion', { kind })}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>{t('column')}</Table.Th>
              <Table.Th>{t('holds')}</Table.Th>
              <Table.Th>{t('needed')}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {IMPORT_TABLES[kind].columns.map(({ column, required, expected }) => (
              <Table.Tr key={column}>
                <Table.Th scope="row" fw={400} ff="monospace" fz="xs">
                  {column}
                </Table.Th>
                <Table.Td>{say(expected)}</Table.Td>
                <Table.Td style={{ whiteSpace: 'nowrap' }}>
                  <Tag tone={required ? 'info' : 'plain'}>{t(required ? 'needed' : 'mayBeEmpty')}</Tag>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </section>
    </Section>
  )
}
