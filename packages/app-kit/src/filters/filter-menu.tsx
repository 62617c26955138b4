import { Button, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'

type Option<Value> = { value: Value; label: string }
type Props<Value> = {
  label: string
  options: readonly Option<Value>[]
  values: readonly Value[]
  onChange: (values: Value[]) => void
}

/** A filter by any number of known values. */
export function FilterMenu<Value extends string>({ label, options, values, onChange }: Props<Value>) {
  const toggle = (value: Value, on: boolean) =>
    onChange(
      options.map((option) => option.value).filter((one) => (one === value ? on : values.includes(one))),
    )
  return (
    <Menu closeOnItemClick={false} position="bottom-start">
      <Menu.Target>
        <Button variant="default" rightSection={<IconChevronDown size={14} />} fw={400}>
          {label}
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah={360} style={{ overflowY: 'auto' }}>
        {options.map(({ value, label: word }) => (
          <Menu.CheckboxItem
            key={value}
            checked={values.includes(value)}
            onChange={(on: boolean) => toggle(value, on)}
          >
            {word}
          </Menu.CheckboxItem>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
