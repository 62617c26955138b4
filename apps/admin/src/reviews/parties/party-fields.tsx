import { EachField } from '@journeyline/app-kit/form/each-field.tsx'
import { labelOf } from '@journeyline/app-kit/label-of'
import { REVIEW_PARTIES, type ReviewParty } from '@journeyline/domain/reviews/review-parties'
import { signsWithAccount } from '@journeyline/domain/reviews/who-signs'
import { SelectField } from '@journeyline/ui/form/select-field.tsx'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import type { FieldBinding } from '@journeyline/ui/form/use-checked'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { reviewMessages } from '../messages.ts'
import classes from './party-fields.module.css'
import { BY_LINK, NOBODY, type PartyValue, type PartyValues } from './party-values.ts'
import type { Signer } from './use-signers.ts'

type Props = {
  values: PartyValues
  field: (path: keyof PartyValues) => FieldBinding<string>
  /** Whose account could sign, before the rule says as whom. */
  signers: readonly Signer[]
  /** Parties that have signed: they stay as they are. */
  fixed?: readonly ReviewParty[]
}

/** Who signs, party by party in their order: an account, or a name for whom a link is made. */
export function PartyFields({ values, field, signers, fixed = [] }: Props) {
  const t = useMessages(reviewMessages)
  return (
    <fieldset className={classes.parties}>
      <legend>{t('parties')}</legend>
      <p className="jl-dim">{t('partiesHelp')}</p>
      {REVIEW_PARTIES.filter((party) => !fixed.includes(party)).map((party) => (
        <PartyField key={party} party={party} values={values} field={field} signers={signers} />
      ))}
    </fieldset>
  )
}

type PartyProps = Omit<Props, 'fixed'> & { party: ReviewParty }

function PartyField({ party, values, field, signers }: PartyProps) {
  const t = useMessages(reviewMessages)
  const accounts = signers.filter((signer) => signsWithAccount(party, signer).allowed)
  const options = [
    ...(party === 'MENTOR' ? [{ value: NOBODY_OPTION, label: t('nobody') }] : []),
    ...accounts.map(({ id, name, employerName }) => ({
      value: id,
      label: employerName ? `${name}, ${employerName}` : name,
    })),
    { value: BY_LINK, label: t('noAccount') },
  ]
  const who = field(`${party}_who`)
  const title = labelOf('reviewParty', party)
  const words = { party: title.toLowerCase() }
  return (
    <div className={classes.party}>
      {party === 'APPRENTICE' ? null : (
        <SelectField
          label={title}
          required={party !== 'MENTOR'}
          optional={party === 'MENTOR'}
          options={options}
          {...who}
          value={who.value === NOBODY ? NOBODY_OPTION : who.value}
          onChange={(value) => who.onChange(value === NOBODY_OPTION ? NOBODY : value)}
        />
      )}
      {values[`${party}_who`] === BY_LINK && (
        <div className={classes.named}>
          <EachField<Omit<PartyValue, 'who'>>
            fields={{
              name: <TextField label={t('partyName', words)} required {...field(`${party}_name`)} />,
              email: (
                <TextField
                  label={t('partyEmail', words)}
                  type="email"
                  optional
                  {...field(`${party}_email`)}
                />
              ),
            }}
          />
        </div>
      )}
    </div>
  )
}

/** A select has no empty value of its own. */
const NOBODY_OPTION = 'NOBODY'
