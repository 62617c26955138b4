import { labelOf } from '@journeyline/app-kit/label-of'
import { PROGRAM_TYPES, type Standard } from '@journeyline/domain/programs/standard'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { formMessages } from './messages.ts'
import classes from './paper-form.module.css'
import { Box } from './tick-box.tsx'

/** The boxes at the head of the work process schedule, in the form's own order. */
export function ScheduleHead({ standard: { type, particulars } }: { standard: Standard }) {
  const t = useMessages(formMessages)
  const { head, occupation, onetCode, rapidsCode } = particulars
  return (
    <table className={classes.boxes}>
      <tbody>
        <tr>
          <td colSpan={2}>
            <strong>{t('workProcessSchedule')}</strong>
            <p>{occupation}</p>
          </td>
          <td>
            <p>{t('onetCode', { code: onetCode ?? '' })}</p>
            <p>{t('rapidsCode', { code: rapidsCode ?? '' })}</p>
          </td>
        </tr>
        <tr>
          <Cell label={t('jobTitle')} value={head.jobTitle} columns={3} />
        </tr>
        <tr>
          <Cell label={t('level')} value={head.level} />
          <Cell label={t('specialization')} value={head.specialization} columns={2} />
        </tr>
        <tr>
          <td colSpan={3}>
            <strong>{t('stackable')}</strong> <Box ticked={head.stackable === true}>{t('yes')}</Box>{' '}
            <Box ticked={head.stackable === false}>{t('no')}</Box>
          </td>
        </tr>
        <tr>
          <Cell label={t('baseOccupation')} value={head.baseOccupation} columns={3} />
        </tr>
        <tr>
          <Cell label={t('contactName')} value={head.contactName} columns={3} />
        </tr>
        <tr>
          <Cell label={t('address')} value={head.contactAddress} />
          <Cell label={t('phone')} value={head.contactPhone} />
          <Cell label={t('email')} value={head.contactEmail} />
        </tr>
        <tr>
          <td colSpan={2}>
            <strong>{t('apprenticeshipType')}</strong>
            {PROGRAM_TYPES.map((one) => (
              <span key={one}>
                {' '}
                <Box ticked={one === type}>{labelOf('programType', one)}</Box>
              </span>
            ))}
          </td>
          <Cell label={t('prerequisites')} value={head.prerequisites} />
        </tr>
      </tbody>
    </table>
  )
}

function Cell({ label, value, columns = 1 }: { label: string; value: string; columns?: number }) {
  return (
    <td colSpan={columns}>
      <strong>{label}</strong> {value}
    </td>
  )
}
