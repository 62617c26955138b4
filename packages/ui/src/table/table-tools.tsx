import { ActionIcon, Menu, Tooltip } from '@mantine/core'
import {
  IconBaselineDensityMedium,
  IconBaselineDensitySmall,
  IconColumns3,
  IconDownload,
  IconPlayerStop,
} from '@tabler/icons-react'
import type { RowData } from '@tanstack/react-table'
import type { IconComponent } from '../acts/act.tsx'
import { downloadCsv } from '../download/csv.ts'
import { downloadName } from '../download/download-name.ts'
import { notify } from '../feedback/notices.tsx'
import { useMessages } from '../words/messages.tsx'
import { uiMessages } from '../words/ui-messages.ts'
import type { Column } from './column.ts'
import classes from './table-tools.module.css'
import type { RowsState } from './use-rows.ts'
import { useWholeList } from './use-whole-list.ts'

type Props<Row extends RowData> = {
  state: RowsState<Row>
  rows: readonly Row[]
  columns: readonly Column<Row>[]
  downloadName?: string
  phone: boolean
  hasMore?: boolean
  loadingMore?: boolean
  onMore?: () => void
}

/** Row height, columns, download of the whole list: small, at the table's right edge. */
export function TableTools<Row extends RowData>({
  state,
  rows,
  columns,
  downloadName: what = '',
  phone,
  ...pages
}: Props<Row>) {
  const t = useMessages(uiMessages)
  const download = () => {
    const shown = state.visible.filter((column) => column.text)
    downloadCsv(
      downloadName(what, location.search),
      shown.map((column) => column.header),
      rows.map((row) => shown.map((column) => (column.figure ?? column.text)?.(row) ?? null)),
    )
  }
  const whole = useWholeList({
    ...{ rows, onWhole: download, onCut: () => notify.failed(t('downloadCut')) },
    ...{ hasMore: pages.hasMore, loadingMore: pages.loadingMore, onMore: pages.onMore },
  })
  return (
    <div className={`${classes.tools} jl-noprint`}>
      {!phone && (
        <Tool
          icon={state.dense ? IconBaselineDensityMedium : IconBaselineDensitySmall}
          label={t(state.dense ? 'comfortable' : 'compact')}
          onClick={() => state.setDense(!state.dense)}
        />
      )}
      <ColumnMenu state={state} columns={columns} />
      {whole.isLoading && <span role="status">{t('downloading', { count: rows.length })}</span>}
      {what && whole.isLoading && (
        <Tool icon={IconPlayerStop} label={t('downloadStop')} onClick={whole.stop} />
      )}
      {what && !whole.isLoading && <Tool icon={IconDownload} label={t('download')} onClick={whole.start} />}
    </div>
  )
}

function ColumnMenu<Row extends RowData>({ state, columns }: Pick<Props<Row>, 'state' | 'columns'>) {
  const t = useMessages(uiMessages)
  const choices = columns.slice(1).filter((column) => !column.fixed)
  if (choices.length === 0) return null
  return (
    <Menu closeOnItemClick={false}>
      <Menu.Target>
        <ActionIcon size={32} variant="subtle" color="gray" aria-label={t('columns')} title={t('columns')}>
          <IconColumns3 size={18} stroke={1.6} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {choices.map((column) => (
          <Menu.CheckboxItem
            key={column.key}
            checked={state.visible.includes(column)}
            onChange={(shown: boolean) => state.setVisible(column.key, shown)}
          >
            {column.header}
          </Menu.CheckboxItem>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

function Tool({ icon: Icon, label, onClick }: { icon: IconComponent; label: string; onClick: () => void }) {
  return (
    <Tooltip label={label}>
      <ActionIcon size={32} variant="subtle" color="gray" aria-label={label} onClick={onClick}>
        <Icon size={18} stroke={1.6} />
      </ActionIcon>
    </Tooltip>
  )
}
