import { ceuFigure } from '@journeyline/app-kit/figures'
import { ceusInWords } from '@journeyline/app-kit/say'
import { credentialName } from '@journeyline/domain/credentials/credentials'
import { ActButton } from '@journeyline/ui/acts/act.tsx'
import { ShareMeter } from '@journeyline/ui/charts/share-meter.tsx'
import { Tag } from '@journeyline/ui/identity/tag.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { useId } from 'react'
import type { ContinuingEducation_LearnerFragment } from '../../generated/graphql.ts'
import classes from '../credentials.module.css'
import { credentialMessages } from '../messages.ts'

type Renewal = ContinuingEducation_LearnerFragment['ceuRenewals'][number]
type Cycle = Renewal['cycles'][number]
type Props = {
  renewal: Renewal
  renewsOn: string | null
  onRenewalDay: () => void
}

/** The renewal at one body: how far its present cycle is, what is missing until when, and the cycles before. */
export function RenewalCard({ renewal, renewsOn, onRenewalDay }: Props) {
  const t = useMessages(credentialMessages)
  const format = useFormats()
  const id = useId()
  const { body, nextStep, cycles } = renewal
  const current = cycles.find(({ standing }) => standing === 'CURRENT')
  const others = cycles.filter((cycle) => cycle !== current)
  return (
    <article className={classes.card} aria-labelledby={id}>
      <h3 id={id}>{t('renewalAt', { body })}</h3>
      {current && <CycleMeter cycle={current} />}
      <p>{nextStep}</p>
      <dl className={classes.facts}>
        {current && <CycleFacts cycle={current} />}
        {body === 'AAPC' && (
          <>
            <dt>{t('renewalDay')}</dt>
            <dd className={classes.head}>
              {renewsOn ? format.day(renewsOn) : '–'}
              <ActButton
                size="xs"
                act={{ label: t(renewsOn ? 'changeRenewalDay' : 'setRenewalDay'), onClick: onRenewalDay }}
              />
            </dd>
          </>
        )}
      </dl>
      {others.length > 0 && <OtherCycles cycles={others} />}
    </article>
  )
}

function CycleMeter({ cycle }: { cycle: Cycle }) {
  const t = useMessages(credentialMessages)
  const format = useFormats()
  const { startsOn, endsOn, credentials, requiredUnits, countedUnits } = cycle
  const names = format.list(credentials.map(credentialName))
  const ceus = ceusInWords(requiredUnits)
  return (
    <ShareMeter
      title={t('cycleMeter', { from: format.day(startsOn), to: format.day(endsOn) })}
      part={ceusOf(countedUnits)}
      whole={ceusOf(requiredUnits)}
      explain={
        credentials.length === 0
          ? t('asksNothing')
          : t('asksFor', { credentials: names, count: credentials.length, ceus })
      }
    />
  )
}

function CycleFacts({ cycle }: { cycle: Cycle }) {
  const t = useMessages(credentialMessages)
  const format = useFormats()
  const { daysLeft, missingUnits, missingOf, renewalMonthOn, endIsEstimated, requiredIsEstimated } = cycle
  return (
    <>
      <dt>{t('daysLeft')}</dt>
      <dd className="jl-num">
        {format.number(daysLeft ?? 0)} {endIsEstimated && <Tag>{t('estimatedEnd')}</Tag>}
      </dd>
      <dt>{t('missingCeus')}</dt>
      <dd className="jl-num">
        {missingUnits === 0 ? t('nothingMissing') : ceusInWords(missingUnits)}{' '}
        {requiredIsEstimated && <Tag>{t('prorated')}</Tag>}
      </dd>
      {missingOf.length > 0 && (
        <>
          <dt>{t('ofThese')}</dt>
          <dd>
            {format.list(missingOf.map(({ of, units }) => t(`share${of}`, { ceus: ceusInWords(units) })))}
          </dd>
        </>
      )}
      {renewalMonthOn && (
        <>
          <dt>{t('renewalMonth')}</dt>
          <dd>{t('renewalMonthText', { month: format.month(renewalMonthOn) })}</dd>
        </>
      )}
    </>
  )
}

function OtherCycles({ cycles }: { cycles: readonly Cycle[] }) {
  const t = useMessages(credentialMessages)
  const format = useFormats()
  return (
    <details className={classes.fold}>
      <summary>{t('earlierCycles', { count: cycles.length })}</summary>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('cycle')}</th>
            <th scope="col">{t('required')}</th>
            <th scope="col">{t('counted')}</th>
            <th scope="col">{t('missingCeus')}</th>
          </tr>
        </thead>
        <tbody>
          {cycles.map(({ startsOn, endsOn, requiredUnits, countedUnits, missingUnits }) => (
            <tr key={endsOn}>
              <th scope="row">
                {format.day(startsOn)} – {format.day(endsOn)}
              </th>
              <td>{ceuFigure(requiredUnits)}</td>
              <td>{ceuFigure(countedUnits)}</td>
              <td>{ceuFigure(missingUnits)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}

/** CEUs as a meter draws them; it only draws, so that the fraction does no harm. */
const ceusOf = (units: number) => units / 100
