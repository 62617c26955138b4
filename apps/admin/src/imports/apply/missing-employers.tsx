import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { Checkbox } from '@mantine/core'
import { importMessages } from '../messages.ts'
import styles from './missing.module.css'

type Props = {
  missing: readonly { name: string; rows: number }[]
  create: readonly string[]
  onChange: (create: string[]) => void
}

/** The employers the file names in vain, each to be created with the import or not. */
export function MissingEmployers({ missing, create, onChange }: Props) {
  const t = useMessages(importMessages)
  const toggle = (name: string, on: boolean) =>
    onChange(missing.map((one) => one.name).filter((one) => (one === name ? on : create.includes(one))))
  return (
    <fieldset className={styles.group}>
      <legend>{t('missingEmployers')}</legend>
      <p className="jl-dim">{t('missingEmployersText')}</p>
      <div className={styles.names}>
        {missing.map(({ name, rows }) => (
          <Checkbox
            key={name}
            label={t('createEmployer', { name, rows })}
            checked={create.includes(name)}
            onChange={(event) => toggle(name, event.currentTarget.checked)}
          />
        ))}
      </div>
    </fieldset>
  )
}
