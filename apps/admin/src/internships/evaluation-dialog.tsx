import { useApolloClient } from '@apollo/client/react'
import { checkWith } from '@journeyline/app-kit/form/check-with'
import { EachField } from '@journeyline/app-kit/form/each-field.tsx'
import { EditForm } from '@journeyline/app-kit/form/edit-form.tsx'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import type { FormValues } from '@journeyline/app-kit/form/form-values'
import { useEdit } from '@journeyline/app-kit/form/use-edit'
import { labelOf } from '@journeyline/app-kit/label-of'
import { say } from '@journeyline/app-kit/say'
import {
  InternshipEvaluationDetails,
  mayRecordInternshipEvaluation,
  RATED_SKILLS,
  type RatedSkill,
  RECOMMENDATIONS,
} from '@journeyline/domain/internships/internship-evaluation'
import { parseLocalDate } from '@journeyline/domain/local-date'
import { DayField } from '@journeyline/ui/form/day-field.tsx'
import { SelectField } from '@journeyline/ui/form/select-field.tsx'
import { TextField } from '@journeyline/ui/form/text-field.tsx'
import type { Problem } from '@journeyline/ui/form/use-checked'
import { todayIso } from '@journeyline/ui/words/format'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../generated/gql.ts'
import type { Internship } from './internship-fragment.ts'
import { internshipMessages } from './messages.ts'
import { ratingScale } from './rating-scale.ts'
import { RatingsField } from './ratings-field.tsx'
import { useRecordInternshipEvaluation } from './record-internship-evaluation.ts'

const again = graphql(`
  query EvaluationAgain($id: ID!) {
    node(id: $id) {
      id
      ... on Enrollment {
        ...Internships_enrollment
      }
    }
  }
`)

type Props = {
  enrollmentId: string
  learnerName: string
  internship: Internship
  opened: boolean
  onClose: () => void
}

/** Writes down what the site's supervisor says of the intern. */
export function EvaluationDialog({ opened, onClose, ...rest }: Props) {
  const t = useMessages(internshipMessages)
  const title = t('evaluateTitle', { name: rest.learnerName, site: rest.internship.site })
  return (
    <FormDialog title={title} opened={opened} onClose={onClose} wide>
      <EvaluationForm onSaved={onClose} {...rest} />
    </FormDialog>
  )
}

type FormProps = Omit<Props, 'opened' | 'onClose'> & {
  onSaved: () => void
}
type Ratings = Partial<Record<RatedSkill, number>>
type Values = Omit<FormValues<InternshipEvaluationDetails>, 'ratings'> & { ratings: Ratings }

function EvaluationForm({ enrollmentId, learnerName, internship, onSaved }: FormProps) {
  const t = useMessages(internshipMessages)
  const evaluate = useRecordInternshipEvaluation()
  const client = useApolloClient()
  const edit = useEdit<Internship, Values>({
    row: internship,
    valuesOf: ({ supervisorName }) => ({
      ...{ evaluatedOn: todayIso(), evaluatedBy: supervisorName ?? '' },
      ...{ ratings: {}, recommendation: '', comment: '' },
    }),
    check: (values) => [
      ...detailProblems(values, t('ratingsMissing', ratingScale)),
      ...dayProblems(values.evaluatedOn, internship.startsOn),
    ],
    save: ({ ratings, recommendation: chosen, ...values }) =>
      evaluate(
        {
          ...{ internshipId: internship.id, expectedVersion: internship.version },
          details: {
            ...values,
            ratings: RATED_SKILLS.map((skill) => ({ skill, rating: ratings[skill] ?? 0 })),
            recommendation: RECOMMENDATIONS.find((one) => one === chosen) ?? 'MORE_PRACTICE',
          },
        },
        learnerName,
      ),
    reload: () =>
      client.query({ query: again, variables: { id: enrollmentId }, fetchPolicy: 'network-only' }),
    onSaved,
  })
  const { form } = edit
  const { supervisorName: name } = internship
  return (
    <EditForm edit={edit} differences={[]} submit={t('saveEvaluation')}>
      <EachField<Values>
        fields={{
          evaluatedOn: <DayField label={t('evaluatedOn')} required {...form.field('evaluatedOn')} />,
          evaluatedBy: (
            <TextField
              label={t('evaluatedByLabel')}
              help={name ? t('evaluatedByHelp', { name }) : t('evaluatedByHelpNobody')}
              required
              {...form.field('evaluatedBy')}
            />
          ),
          ratings: <RatingsField label={t('ratings', ratingScale)} {...form.field('ratings')} />,
          recommendation: (
            <SelectField
              label={t('recommendation')}
              required
              options={RECOMMENDATIONS.map((one) => ({ value: one, label: labelOf('recommendation', one) }))}
              {...form.field('recommendation')}
            />
          ),
          comment: <TextField label={t('comment')} multiline optional {...form.field('comment')} />,
        }}
      />
    </EditForm>
  )
}

/** Skills that are not rated are said once, not one by one. */
function detailProblems(values: Values, ratingsMissing: string): Problem[] {
  const problems = checkWith(InternshipEvaluationDetails, values)
  const others = problems.filter(({ path }) => !path.startsWith('ratings'))
  return others.length === problems.length
    ? others
    : [...others, { path: 'ratings', message: ratingsMissing }]
}

function dayProblems(evaluated: string, starts: string): Problem[] {
  const evaluatedOn = parseLocalDate(evaluated)
  const startsOn = parseLocalDate(starts)
  const today = parseLocalDate(todayIso())
  if (!evaluatedOn || !startsOn || !today) return []
  const decision = mayRecordInternshipEvaluation({ evaluatedOn, startsOn, today })
  return decision.allowed ? [] : [{ path: 'evaluatedOn', message: say(decision) }]
}
