import { labelOf } from '@journeyline/app-kit/label-of'
import { PROGRAM_TYPES, type Standard } from '@journeyline/domain/programs/standard'
import { DayField } from '@journeyline/ui/form/day-field.tsx'
import { SelectField } from '@journeyline/ui/form/select-field.tsx'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import type { DraftValues } from '../draft/draft-values.ts'
import { asText, type Bound, useBinding } from '../draft/use-binding.ts'
import classes from '../editor.module.css'
import { LineList } from '../lists/line-list.tsx'
import { Spot } from '../lists/spot.tsx'
import { editorMessages } from '../messages.ts'
import { LanguageField } from './language-field.tsx'

/** What the version is called, from when it counts, how it measures, and for which occupation. */
export function GeneralPart(draft: Bound<DraftValues>) {
  const t = useMessages(editorMessages)
  const { standard } = draft.value
  const change = (next: Standard) => draft.onChange({ ...draft.value, standard: next })
  const version = useBinding(draft)
  const general = useBinding({ path: [], value: standard, onChange: change })
  const { particulars } = standard
  const particular = useBinding({
    path: ['particulars'],
    value: particulars,
    onChange: (next) => change({ ...standard, particulars: next }),
  })
  return (
    <div className={classes.form}>
      <TextField label={t('title')} help={t('titleHelp')} required {...general('title')} />
      <Spot at={['effectiveFrom']}>
        <DayField
          label={t('effectiveFrom')}
          help={t('effectiveFromHelp')}
          required
          {...version('effectiveFrom')}
        />
      </Spot>
      <SelectField
        label={t('type')}
        required
        options={PROGRAM_TYPES.map((value) => ({ value, label: labelOf('programType', value) }))}
        {...general('type')}
        onChange={(chosen) =>
          general('type').onChange(PROGRAM_TYPES.find((type) => type === chosen) ?? standard.type)
        }
      />
      <TextField label={t('documentTitle')} required {...particular('documentTitle')} />
      <TextField label={t('occupation')} required {...particular('occupation')} />
      <Spot at={['particulars', 'onetCode']}>
        <TextField
          label={t('onetCode')}
          help={t('onetCodeHelp')}
          optional
          {...asText(particular('onetCode'))}
        />
      </Spot>
      <LineList
        title={t('printedOnetCodes')}
        path={['particulars', 'printedOnetCodes']}
        items={particulars.printedOnetCodes}
        onChange={particular('printedOnetCodes').onChange}
        blank={{ place: '', code: '' }}
        add={t('addPrintedCode')}
        name={(index) => t('printedCodeNumber', { number: index + 1 })}
      >
        {(bound) => <PrintedCodeFields {...bound} />}
      </LineList>
      <Spot at={['particulars', 'rapidsCode']}>
        <TextField
          label={t('rapidsCode')}
          help={t('rapidsCodeHelp')}
          optional
          {...asText(particular('rapidsCode'))}
        />
      </Spot>
      <LanguageField label={t('languages')} {...particular('languages')} />
    </div>
  )
}

function PrintedCodeFields(bound: Bound<{ place: string; code: string }>) {
  const t = useMessages(editorMessages)
  const bind = useBinding(bound)
  return (
    <>
      <TextField label={t('place')} {...bind('place')} />
      <Spot at={[...bound.path, 'code']}>
        <TextField label={t('codeAsPrinted')} {...bind('code')} />
      </Spot>
    </>
  )
}
