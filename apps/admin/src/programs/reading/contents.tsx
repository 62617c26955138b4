import { UiLink } from '@journeyline/ui/ui-link.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { standardMessages } from '../standard-messages.ts'
import classes from './contents.module.css'
import reading from './reading.module.css'
import { PARTS } from './standard-view.tsx'

/** The parts of the page to go to; `address` is the page's own. */
export function Contents({ address }: { address: string }) {
  const t = useMessages(standardMessages)
  return (
    <nav className={`jl-facts jl-noprint ${classes.contents}`} aria-label={t('contents')}>
      <h2>{t('contents')}</h2>
      <ul className={reading.plain}>
        {PARTS.map((part) => (
          <li key={part}>
            <UiLink className="jl-link" to={`${address}#${part}`}>
              {t(part)}
            </UiLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
