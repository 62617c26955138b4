import { DayField } from '@journeyline/ui/form/day-field.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { Button, Popover } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { filterMessages } from './filter-messages.ts'

type Period = { from: string; to: string }
type Props = Period & { onChange: (change: Partial<Period>) => void }

/** A filter by days, from and to; '' is open. */
export function PeriodFilter({ from, to, onChange }: Props) {
  const t = useMessages(filterMessages)
  return (
    <Popover position="bottom-start" shadow="md" trapFocus>
      <Popover.Target>
        <Button variant="default" rightSection={<IconChevronDown size={14} />} fw={400}>
          {t('period')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <div className="jl-form">
          <DayField
            id="period-from"
            name="from"
            label={t('periodFrom')}
            value={from}
            onChange={(day) => onChange({ from: day })}
          />
          <DayField
            id="period-to"
            name="to"
            label={t('periodTo')}
            value={to}
            onChange={(day) => onChange({ to: day })}
          />
        </div>
      </Popover.Dropdown>
    </Popover>
  )
}
