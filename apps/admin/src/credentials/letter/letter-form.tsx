import { useLeaveGuard } from '@journeyline/app-kit/form/use-leave-guard'
import { labelOf } from '@journeyline/app-kit/label-of'
import { CODE_SETS, codeSetName } from '@journeyline/domain/credentials/letter/code-sets'
import { SIGNATORY_ROLES } from '@journeyline/domain/credentials/letter/experience-letter-details'
import { DayField } from '@journeyline/ui/form/day-field.tsx'
import { MultiField } from '@journeyline/ui/form/multi-field.tsx'
import { SelectField } from '@journeyline/ui/form/select-field.tsx'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import { useChecked } from '@journeyline/ui/form/use-checked'
import { todayIso } from '@journeyline/ui/words/format'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { useEffect, useRef } from 'react'
import type { ExperienceLetter_LearnerFragment } from '../../generated/graphql.ts'
import { credentialMessages } from '../messages.ts'
import classes from './letter-form.module.css'
import { LetterPreview } from './letter-preview.tsx'
import { type LetterValues, letterOf, letterProblems } from './letter-values.ts'
import { useDownloadLetter } from './use-download-letter.ts'
import { useTimeOnRecord } from './use-time-on-record.ts'

const roles = SIGNATORY_ROLES.map((value) => ({ value, label: labelOf('signatoryRole', value) }))
const codeSets = CODE_SETS.map((value) => ({ value, label: codeSetName(value) }))

/** What staff add to the record for a letter; as soon as it is whole, the letter stands beside it. */
export function LetterForm({ learner }: { learner: ExperienceLetter_LearnerFragment }) {
  const t = useMessages(credentialMessages)
  const about = useAbout(learner)
  const download = useDownloadLetter(learner.id)
  const form = useChecked<LetterValues>({
    initial: {
      subjectId: learner.experiences.at(-1)?.subject.id ?? '',
      writtenOn: todayIso(),
      signatoryName: '',
      signatoryTitle: '',
      signatoryRole: '',
      signatoryEmail: '',
      signatoryPhone: '',
      codeSets: [],
    },
    check: (values) => letterProblems(values, learner),
  })
  const time = useTimeOnRecord(learner.id, form.values.subjectId, form.values.writtenOn)
  useLeaveGuard(form.dirty)
  const panel = useRef<HTMLDivElement>(null)
  // It opens from a step at the top of the page as well: one goes on where one has to write.
  useEffect(() => panel.current?.querySelector('input')?.focus(), [])
  return (
    <div ref={panel} className={classes.letter}>
      <form className="jl-form" {...form.form(async () => undefined)}>
        <SelectField label={t('about')} required options={about} {...form.field('subjectId')} />
        <DayField label={t('writtenOn')} required {...form.field('writtenOn')} />
        <TextField label={t('signatoryName')} required {...form.field('signatoryName')} />
        <TextField label={t('signatoryTitle')} required {...form.field('signatoryTitle')} />
        <SelectField
          label={t('signatoryRole')}
          placeholder={t('chooseRole')}
          required
          options={roles}
          {...form.field('signatoryRole')}
        />
        <TextField label={t('signatoryEmail')} type="email" {...form.field('signatoryEmail')} />
        <TextField
          label={t('signatoryPhone')}
          help={t('phoneHelp')}
          type="tel"
          {...form.field('signatoryPhone')}
        />
        <MultiField
          label={t('codeSets')}
          placeholder={t('chooseCodeSets')}
          required
          options={codeSets}
          {...form.field('codeSets')}
        />
        {time && <TimeNote time={time} />}
      </form>
      <LetterPreview
        letter={letterOf(form.values, learner, time)}
        onDownload={() => void download(form.values)}
      />
    </div>
  )
}

/** What the letter says of hours, and what it leaves out: nobody types them. */
function TimeNote({ time }: { time: NonNullable<ReturnType<typeof useTimeOnRecord>> }) {
  const t = useMessages(credentialMessages)
  const format = useFormats()
  const { workedMinutes, priorCreditMinutes } = time
  return (
    <p className="jl-dim">
      {workedMinutes ? t('timeOnRecord', { hours: format.hours(workedMinutes) }) : t('noTimeOnRecord')}
      {priorCreditMinutes > 0 && ` ${t('priorCreditLeftOut', { hours: format.hours(priorCreditMinutes) })}`}
    </p>
  )
}

/** The employments and internships on record, to choose from. */
function useAbout({ experiences }: ExperienceLetter_LearnerFragment) {
  const t = useMessages(credentialMessages)
  const format = useFormats()
  return experiences.map(({ subject, name, startsOn, endsOn }) => {
    const from = format.day(startsOn)
    const label = endsOn
      ? t('aboutSpan', { name, from, to: format.day(endsOn) })
      : t('aboutEmployment', { name, from })
    return { value: subject.id, label }
  })
}
