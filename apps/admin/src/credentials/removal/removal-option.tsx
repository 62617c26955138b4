import { Tag } from '@journeyline/ui/identity/tag.tsx'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { Progress } from '@mantine/core'
import { IconCircle, IconCircleCheckFilled } from '@tabler/icons-react'
import type { ApprenticeStatus_LearnerFragment } from '../../generated/graphql.ts'
import shared from '../credentials.module.css'
import { credentialMessages } from '../messages.ts'
import { ConditionEvidence } from './condition-evidence.tsx'
import classes from './removal-option.module.css'

type Option = ApprenticeStatus_LearnerFragment['apprenticeStatus']['options'][number]
type Need = Option['needs'][number]

/** One option: how far it is and when it will be met, and each condition with its evidence. */
export function RemovalOption({ option, isNearest }: { option: Option; isNearest: boolean }) {
  const t = useMessages(credentialMessages)
  const format = useFormats()
  const { option: number, met, metOn, donePercent: percent, needs } = option
  const day = metOn ? format.day(metOn) : ''
  return (
    <li className={shared.card} data-marked={isNearest || undefined}>
      <div className={shared.head}>
        <h3>{t('option', { number })}</h3>
        {met ? <Tag tone="good">{t('optionMet')}</Tag> : isNearest && <Tag tone="info">{t('nearest')}</Tag>}
      </div>
      <Progress value={percent} aria-label={t('progressOf', { number })} color={met ? 'green' : undefined} />
      <p className="jl-dim jl-num">
        {t('optionDone', { percent })}.{' '}
        {metOn ? t(met ? 'optionMetOn' : 'optionMeets', { day }) : t(met ? 'optionMet' : 'optionOpen')}.
      </p>
      {needs.map((need) => (
        <NeedPart key={need.anyOf.map(({ what }) => what).join()} need={need} />
      ))}
    </li>
  )
}

function NeedPart({ need: { anyOf } }: { need: Need }) {
  const t = useMessages(credentialMessages)
  return (
    <div className={classes.need}>
      {anyOf.length > 1 && <p className="jl-dim">{t('oneOfThese')}</p>}
      {anyOf.map((condition) => (
        <div key={condition.what} className={classes.condition} data-met={condition.met || undefined}>
          {condition.met ? <IconCircleCheckFilled size={16} /> : <IconCircle size={16} />}
          <p className={shared.name}>
            {capitalized(condition.what)}{' '}
            <Tag tone={condition.met ? 'good' : 'plain'}>
              {t(condition.met ? 'conditionMet' : 'conditionOpen')}
            </Tag>
          </p>
          <p>{capitalized(condition.howFar)}</p>
          <ConditionEvidence condition={condition} />
        </div>
      ))}
    </div>
  )
}

/** The rules give parts of sentences, which stand alone here. */
function capitalized(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}
