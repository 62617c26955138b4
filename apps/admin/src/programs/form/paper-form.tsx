import type { Standard } from '@journeyline/domain/programs/standard'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { useSourceDay } from '../source-day.ts'
import { CourseBlocks } from './course-blocks.tsx'
import { FunctionTables } from './function-tables.tsx'
import { formMessages } from './messages.ts'
import classes from './paper-form.module.css'
import { ScheduleHead } from './schedule-head.tsx'

/** A version on the agency's form: its cover, the work process schedule, specializations and the instruction plan. */
export function PaperForm({ standard }: { standard: Standard }) {
  const t = useMessages(formMessages)
  const { jobFunctions, particulars, courses } = standard
  const special = jobFunctions.some(({ specialization }) => specialization)
  return (
    <article className={classes.sheet} aria-label={t('sheet')}>
      <Cover particulars={particulars} />
      <section>
        <h2>{t('schedule')}</h2>
        <ScheduleHead standard={standard} />
        <FunctionTables jobFunctions={jobFunctions} specialization={false} />
      </section>
      {special && (
        <section>
          <h2>{t('specializationPart')}</h2>
          <p className={classes.blankLine}>
            {t('specializationType')} <span>{particulars.specializationType}</span>
          </p>
          <FunctionTables jobFunctions={jobFunctions} specialization />
        </section>
      )}
      <section>
        <h2>{t('instruction')}</h2>
        <CourseBlocks courses={courses} />
      </section>
    </article>
  )
}

/** Title, occupation, codes, and the sentences and names that go with the text wherever it goes. */
function Cover({ particulars }: Pick<Standard, 'particulars'>) {
  const t = useMessages(formMessages)
  const day = useSourceDay()
  const { documentTitle, occupation, onetCode, rapidsCode, statements, contacts } = particulars
  const [source] = particulars.sources
  return (
    <header className={classes.cover}>
      <h2>{documentTitle}</h2>
      <p>{occupation}</p>
      {onetCode && <p>{t('onetCode', { code: onetCode })}</p>}
      {rapidsCode && <p>{t('rapidsCode', { code: rapidsCode })}</p>}
      {source && <p>{t('published', { title: source.title, day: day(source.publishedOn) })}</p>}
      {statements.map((statement) => (
        <p key={statement}>{statement}</p>
      ))}
      {contacts.length > 0 && <p>{t('moreInformation')}</p>}
      {contacts.map(({ name, role, email }) => (
        <p key={name}>{t('contact', { name, role: role ?? '', email: email ?? '' })}</p>
      ))}
    </header>
  )
}
