import type { Particulars } from '@journeyline/domain/programs/particulars'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { useSourceDay } from '../source-day.ts'
import { standardMessages } from '../standard-messages.ts'
import reading from './reading.module.css'
import classes from './text-view.module.css'

type Props = { particulars: Pick<Particulars, 'statements' | 'contacts' | 'sources'> }

/** The sentences that go with the text, who answers for it, and what it was taken from. */
export function TextView({ particulars: { statements, contacts, sources } }: Props) {
  const t = useMessages(standardMessages)
  const day = useSourceDay()
  return (
    <>
      <div className={reading.group}>
        <h3>{t('sources')}</h3>
        {sources.length === 0 && <p className="jl-dim">{t('listNone')}</p>}
        <ul className={reading.plain}>
          {sources.map(({ title, publisher, publishedOn, note }) => (
            <li key={`${title} ${publishedOn}`}>
              <p>{title}</p>
              <p className="jl-dim">
                {publisher ? t('publishedBy', { publisher, day: day(publishedOn) }) : day(publishedOn)}
              </p>
              {note && <p className="jl-dim">{note}</p>}
            </li>
          ))}
        </ul>
      </div>
      {statements.length > 0 && (
        <div className={reading.group}>
          <h3>{t('statements')}</h3>
          {statements.map((statement) => (
            <p key={statement} className={classes.statement}>
              {statement}
            </p>
          ))}
        </div>
      )}
      {contacts.length > 0 && (
        <div className={reading.group}>
          <h3>{t('contacts')}</h3>
          <ul className={reading.plain}>
            {contacts.map(({ name, role, email }) => (
              <li key={name}>
                <p>{[name, role].filter(Boolean).join(', ')}</p>
                {email && (
                  <a className="jl-link" href={`mailto:${email}`}>
                    {email}
                  </a>
                )}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}
