import type { ExperienceLetterText } from '@journeyline/domain/credentials/letter/experience-letter'
import { ActButton } from '@journeyline/ui/acts/act.tsx'
import { notify } from '@journeyline/ui/feedback/notices.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { IconCopy, IconFileTypePdf } from '@tabler/icons-react'
import { useId } from 'react'
import shared from '../credentials.module.css'
import { credentialMessages } from '../messages.ts'
import classes from './letter-preview.module.css'

type Props = {
  /** The letter as it will read; null until everything it needs is typed. */
  letter: ExperienceLetterText<string> | null
  onDownload: () => void
}

/** The letter as it will read, what can be done with it, and what has to be done for it to count. */
export function LetterPreview({ letter, onDownload }: Props) {
  const t = useMessages(credentialMessages)
  const id = useId()
  if (letter === null) {
    return (
      <div className={classes.paper}>
        <p className="jl-dim">{t('previewWaits')}</p>
      </div>
    )
  }
  const copy = async () => {
    await navigator.clipboard.writeText(textOf(letter))
    notify.done(t('copiedLetter'))
  }
  return (
    <section className={shared.group} aria-labelledby={id}>
      <h3 id={id}>{t('preview')}</h3>
      <Paper letter={letter} />
      <div className={classes.acts}>
        <ActButton act={{ label: t('printLetter'), icon: IconFileTypePdf, onClick: onDownload }} primary />
        <ActButton act={{ label: t('copyLetter'), icon: IconCopy, onClick: () => void copy() }} />
      </div>
      <h4>{t('handling')}</h4>
      <ol>
        {letter.handling.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
    </section>
  )
}

function Paper({ letter }: { letter: ExperienceLetterText<string> }) {
  return (
    <div className={classes.paper} lang="en">
      <p>{letter.date}</p>
      <p className={shared.name}>{letter.subject}</p>
      <p>{letter.salutation}</p>
      {letter.paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <dl className={shared.facts}>
        {letter.facts.map(({ label, value }) => (
          <div key={label} className={classes.fact}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p>{letter.closing}</p>
      <div className={classes.signature}>
        {letter.signature.map((line) => (
          <span key={line}>{line}</span>
        ))}
      </div>
    </div>
  )
}

/** The letter as plain text, for a letterhead of the employer's own. */
function textOf({
  date,
  subject,
  salutation,
  paragraphs,
  facts,
  closing,
  signature,
}: ExperienceLetterText<string>) {
  const list = facts.map(({ label, value }) => `${label}: ${value}`).join('\n')
  return [date, subject, salutation, ...paragraphs, list, closing, '', signature.join('\n')].join('\n\n')
}
