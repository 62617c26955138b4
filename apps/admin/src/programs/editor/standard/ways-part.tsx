import type { ListedItem, Particulars } from '@journeyline/domain/programs/particulars'
import { CheckField } from '@journeyline/ui/form/check-field.tsx'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import type { ReactNode } from 'react'
import { standardMessages } from '../../standard-messages.ts'
import { type Bound, useBinding } from '../draft/use-binding.ts'
import classes from '../editor.module.css'
import { LineList } from '../lists/line-list.tsx'
import { editorMessages } from '../messages.ts'

/** How people come in, are taught and go on. */
export function WaysPart(bound: Bound<Particulars>) {
  const words = useMessages(standardMessages)
  const bind = useBinding(bound)
  const t = useMessages(editorMessages)
  const { value } = bound
  return (
    <div className={classes.form}>
      <Listed title={words('entryRoutes')} field="entryRoutes" {...bound} />
      <LineList
        title={words('priorQualifications')}
        path={[...bound.path, 'priorQualifications']}
        items={value.priorQualifications}
        onChange={bind('priorQualifications').onChange}
        blank={{ code: '', name: '', creditTransfer: true }}
        add={t('addRow')}
        name={(index) => t('rowNumber', { number: index + 1 })}
      >
        {(item) => (
          <ItemFields {...item}>
            <CreditTransfer {...item} />
          </ItemFields>
        )}
      </LineList>
      <CheckField label={words('newSkills')} {...bind('priorLearningNeedsNewSkills')} />
      <Listed title={words('deliveryMethods')} field="deliveryMethods" {...bound} />
      <Listed title={words('progression')} field="progression" {...bound} />
    </div>
  )
}

type ListedProps = Bound<Particulars> & {
  title: string
  field: 'entryRoutes' | 'deliveryMethods' | 'progression'
}

function Listed({ title, field, ...bound }: ListedProps) {
  const t = useMessages(editorMessages)
  return (
    <LineList
      title={title}
      path={[...bound.path, field]}
      items={bound.value[field]}
      onChange={useBinding(bound)(field).onChange}
      blank={{ code: '', name: '' }}
      add={t('addRow')}
      name={(index) => t('rowNumber', { number: index + 1 })}
    >
      {(item) => <ItemFields {...item} />}
    </LineList>
  )
}

function ItemFields<Item extends ListedItem>({ children, ...bound }: Bound<Item> & { children?: ReactNode }) {
  const t = useMessages(editorMessages)
  const bind = useBinding<ListedItem>({
    ...bound,
    onChange: (next) => bound.onChange({ ...bound.value, ...next }),
  })
  return (
    <>
      <TextField label={t('name')} {...bind('name')} />
      <TextField label={t('code')} {...bind('code')} />
      {children}
    </>
  )
}

function CreditTransfer(bound: Bound<Particulars['priorQualifications'][number]>) {
  const words = useMessages(standardMessages)
  return <CheckField label={words('creditTransfer')} {...useBinding(bound)('creditTransfer')} />
}
