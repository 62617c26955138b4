import { ActButton } from '@journeyline/ui/acts/act.tsx'
import { CheckField } from '@journeyline/ui/form/check-field.tsx'
import { SelectField } from '@journeyline/ui/form/select-field.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { IconArrowsLeftRight } from '@tabler/icons-react'
import { programMessages } from '../messages.ts'
import type { VersionOfProgram } from '../program-versions.ts'
import classes from './compare.module.css'
import { compareMessages } from './messages.ts'

type Choice = { before: string; after: string; all: boolean }
type Props = Choice & {
  versions: readonly VersionOfProgram[]
  onChange: (change: Partial<Choice>) => void
}

/** Which two versions stand side by side, and how much of them. */
export function CompareControls({ versions, before, after, all, onChange }: Props) {
  const t = useMessages(compareMessages)
  const words = useMessages(programMessages)
  const options = versions.map(({ id, number, title }) => ({
    value: id,
    label: words('versionNamed', { number, title }),
  }))
  return (
    <div className={`${classes.controls} jl-noprint`}>
      <SelectField
        id="compare-before"
        label={t('before')}
        options={options}
        value={before}
        onChange={(id) => id && onChange({ before: id })}
      />
      <ActButton
        act={{
          label: t('swap'),
          icon: IconArrowsLeftRight,
          onClick: () => onChange({ before: after, after: before }),
        }}
      />
      <SelectField
        id="compare-after"
        label={t('after')}
        options={options}
        value={after}
        onChange={(id) => id && onChange({ after: id })}
      />
      <CheckField
        id="compare-all"
        label={t('everything')}
        value={all}
        onChange={(next) => onChange({ all: next })}
      />
    </div>
  )
}
