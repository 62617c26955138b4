import { labelOf } from '@journeyline/app-kit/label-of'
import type { Standard } from '@journeyline/domain/programs/standard'
import type { StandardProblem } from '@journeyline/domain/programs/standard-problem'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import type { ReactNode } from 'react'
import { headFields } from '../head-fields.ts'
import { standardMessages } from '../standard-messages.ts'
import classes from './general-view.module.css'
import { ProblemsAt } from './problems-at.tsx'

type Props = { standard: Standard; problems: readonly StandardProblem[] }

/** Which occupation the standard is for, by its codes and by what the source prints, and the head of its form. */
export function GeneralView({ standard: { type, particulars }, problems }: Props) {
  const t = useMessages(standardMessages)
  const { documentTitle, occupation, onetCode, printedOnetCodes, rapidsCode, head } = particulars
  const filled = headFields.filter((field) => head[field] !== '' && head[field] !== null)
  const rows: { label: string; value: ReactNode; at?: string[] }[] = [
    { label: t('documentTitle'), value: documentTitle },
    { label: t('occupation'), value: occupation },
    { label: t('type'), value: labelOf('programType', type) },
    {
      label: t('onetCode'),
      value: (
        <>
          {onetCode ?? t('noCode')}
          {printedOnetCodes.map(({ place, code }) => (
            <p key={place} className="jl-dim">
              {t('printedAs', { place, code })}
            </p>
          ))}
          <ProblemsAt problems={problems} at={['particulars', 'onetCode']} />
          <ProblemsAt problems={problems} at={['particulars', 'printedOnetCodes']} />
        </>
      ),
    },
    {
      label: t('rapidsCode'),
      value: (
        <>
          {rapidsCode ?? t('noCode')}
          <ProblemsAt problems={problems} at={['particulars', 'rapidsCode']} />
        </>
      ),
    },
    ...filled.map((field) => ({
      label: t(`head_${field}`),
      value: typeof head[field] === 'boolean' ? t(head[field] ? 'yes' : 'no') : head[field],
    })),
    ...(filled.length === 0 ? [{ label: t('formHead'), value: t('formHeadBlank') }] : []),
  ]
  return (
    <dl className={classes.facts}>
      {rows.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
