import type { ListedItem, Particulars } from '@journeyline/domain/programs/particulars'
import { Tag } from '@journeyline/ui/identity/tag.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import type { ReactNode } from 'react'
import { standardMessages } from '../standard-messages.ts'
import classes from './reading.module.css'

/** How people come in, are taught and assessed, and go on. */
export function WaysView({ particulars }: { particulars: Particulars }) {
  const t = useMessages(standardMessages)
  const format = useFormats()
  const { entryRoutes, priorQualifications, priorLearningNeedsNewSkills, ...rest } = particulars
  const { deliveryMethods, languages, progression } = rest
  return (
    <div className={classes.columns}>
      <Listed title={t('entryRoutes')} items={entryRoutes} />
      <Listed
        title={t('priorQualifications')}
        items={priorQualifications}
        mark={({ creditTransfer }) => (
          <Tag tone={creditTransfer ? 'plain' : 'warn'}>
            {t(creditTransfer ? 'creditTransfer' : 'noCreditTransfer')}
          </Tag>
        )}
        note={priorLearningNeedsNewSkills ? t('newSkills') : undefined}
      />
      <Listed title={t('deliveryMethods')} items={deliveryMethods} />
      <Listed title={t('progression')} items={progression} />
      <div className={classes.group}>
        <h3>{t('assessedIn')}</h3>
        <p>{languages.length === 0 ? t('listNone') : format.list(languages.map(format.languageName))}</p>
      </div>
    </div>
  )
}

type ListedProps<Item extends ListedItem> = {
  title: string
  items: readonly Item[]
  mark?: (item: Item) => ReactNode
  note?: string | undefined
}

function Listed<Item extends ListedItem>({ title, items, mark, note }: ListedProps<Item>) {
  const t = useMessages(standardMessages)
  return (
    <div className={classes.group}>
      <h3>{title}</h3>
      {items.length === 0 ? (
        <p className="jl-dim">{t('listNone')}</p>
      ) : (
        <ul className={classes.plain}>
          {items.map((item) => (
            <li key={item.code}>
              {item.name} {mark?.(item)}
            </li>
          ))}
        </ul>
      )}
      {note && <p className="jl-dim">{note}</p>}
    </div>
  )
}
