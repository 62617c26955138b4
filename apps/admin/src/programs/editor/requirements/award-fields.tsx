import {
  credentialFacts,
  issuerName,
  WALLET,
  type WalletCode,
} from '@journeyline/domain/credentials/credentials'
import type { RequirementOf } from '@journeyline/domain/programs/requirement'
import { CheckField } from '@journeyline/ui/form/check-field.tsx'
import { HoursField } from '@journeyline/ui/form/hours-field.tsx'
import { NumberField } from '@journeyline/ui/form/number-field.tsx'
import { SelectField } from '@journeyline/ui/form/select-field.tsx'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { awardName } from '../../requirement-words.ts'
import { standardMessages } from '../../standard-messages.ts'
import { asNumber, asText, type Bound, useBinding } from '../draft/use-binding.ts'
import { Spot } from '../lists/spot.tsx'
import { editorMessages } from '../messages.ts'
import { LanguageField } from '../standard/language-field.tsx'

type Award = RequirementOf<'QUALIFICATION'> | RequirementOf<'ESSENTIAL_SKILL'>

/** An award that is asked for; choosing one the wallet knows fills in what is true of it. */
export function AwardFields(bound: Bound<Award>) {
  const t = useMessages(editorMessages)
  const bind = useBinding(bound)
  const { value, onChange } = bound
  const known: readonly string[] = WALLET
  const codes = [...new Set([...known, ...(value.credential === '' ? [] : [value.credential])])]
  return (
    <>
      <SelectField
        label={t('credential')}
        help={t('credentialHelp')}
        required
        options={codes.map((code) => ({ value: code, label: awardName(code) }))}
        {...bind('credential')}
        onChange={(code) => onChange(filledIn({ ...value, credential: code }))}
      />
      <TextField
        label={t('awardingBody')}
        help={t('awardingBodyHelp')}
        optional
        {...asText(bind('awardingBody'))}
      />
      <TextField label={t('qualificationNumber')} optional {...asText(bind('number'))} />
      <NumberField label={t('level')} required {...asNumber(bind('level'))} />
      <Spot at={[...bound.path, 'credits']}>
        <NumberField label={t('credits')} required unit={t('unitCredits')} {...asNumber(bind('credits'))} />
      </Spot>
      <HoursField label={t('awardHours')} help={t('hoursHelp')} required {...asNumber(bind('minutes'))} />
      {value.kind === 'QUALIFICATION' && <ProvesField path={bound.path} value={value} onChange={onChange} />}
      <LanguageField label={t('assessedIn')} {...bind('languages')} />
      <CheckField label={t('certificateCopy')} {...bind('certificateCopy')} />
    </>
  )
}

function ProvesField(bound: Bound<RequirementOf<'QUALIFICATION'>>) {
  const t = useMessages(editorMessages)
  const words = useMessages(standardMessages)
  const field = useBinding(bound)('proves')
  return (
    <SelectField
      label={t('proves')}
      required
      options={PROVES.map((value) => ({ value, label: words(`proves${value}`) }))}
      {...field}
      onChange={(chosen) => field.onChange(PROVES.find((one) => one === chosen) ?? field.value)}
    />
  )
}

const PROVES = ['COMBINED', 'COMPETENCE', 'KNOWLEDGE'] as const

/** What is true of an award that the wallet knows, where nothing is written yet. */
function filledIn(award: Award): Award {
  const known: readonly string[] = WALLET
  if (!known.includes(award.credential)) return award
  const facts = credentialFacts(award.credential as WalletCode) // it is among the wallet's codes
  const minutes = facts.totalQualificationMinutes ?? facts.guidedLearningMinutes
  const open = (value: number, fact: number | undefined) => (Number.isNaN(value) ? (fact ?? value) : value)
  return {
    ...award,
    title: award.title || facts.title,
    number: award.number ?? facts.qualificationNumber ?? null,
    awardingBody: award.awardingBody ?? (facts.issuer === null ? null : issuerName(facts.issuer)),
    level: open(award.level, facts.level),
    credits: open(award.credits, facts.credits),
    minutes: open(award.minutes, minutes),
  }
}
