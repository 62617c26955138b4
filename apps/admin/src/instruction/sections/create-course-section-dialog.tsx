import { useSuspenseQuery } from '@apollo/client/react'
import { ActForm } from '@journeyline/app-kit/form/act-form.tsx'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import { useActForm } from '@journeyline/app-kit/form/use-act-form'
import { SelectField } from '@journeyline/ui/form/select-field.tsx'
import { SkeletonObject } from '@journeyline/ui/states/skeletons.tsx'
import { useMessages } from '@journeyline/ui/words/messages.tsx'
import { Suspense } from 'react'
import { graphql } from '../../generated/gql.ts'
import { instructionMessages } from '../messages.ts'
import { useCreateSection } from './create-course-section.ts'
import { SectionFields } from './section-fields.tsx'
import { type SectionValues, sectionDetails, sectionProblems } from './section-values.ts'

const query = graphql(`
  query CoursesToGive($id: ID!) {
    cohort(id: $id) {
      id
      startsOn
      expectedEndsOn
      coursesToGive {
        id
        number
        name
        programVersion {
          id
          number
          particulars {
            deliveryMethods {
              code
              name
            }
          }
        }
      }
    }
  }
`)

type Props = { cohortId: string; opened: boolean; onClose: () => void; onCreated: (id: string) => void }

/** Writes down a new section: which course, who teaches, from when to when. */
export function CreateCourseSectionDialog({ cohortId, opened, onClose, onCreated }: Props) {
  const t = useMessages(instructionMessages)
  return (
    <FormDialog title={t('addSection')} opened={opened} onClose={onClose}>
      <Suspense fallback={<SkeletonObject />}>
        <CreateSectionForm cohortId={cohortId} onCreated={onCreated} />
      </Suspense>
    </FormDialog>
  )
}

type FormProps = Pick<Props, 'cohortId' | 'onCreated'>

function CreateSectionForm({ cohortId, onCreated }: FormProps) {
  const t = useMessages(instructionMessages)
  const create = useCreateSection()
  const { data } = useSuspenseQuery(query, { variables: { id: cohortId } })
  const courses = data.cohort?.coursesToGive ?? []
  const courseOf = (id: string) => courses.find((course) => course.id === id)
  const initial: SectionValues & { courseId: string } = {
    ...{ courseId: '', name: '', instructor: '', deliveryMethod: '' },
    ...{ startsOn: data.cohort?.startsOn ?? '', endsOn: data.cohort?.expectedEndsOn ?? '' },
  }
  const form = useActForm({
    initial,
    check: ({ courseId, ...values }) => [
      ...(courseId ? [] : [{ path: 'courseId', message: t('courseMissing') }]),
      ...sectionProblems(values),
    ],
    act: ({ courseId, ...values }) => create({ cohortId, courseId, details: sectionDetails(values) }),
    onDone: ({ courseSection: section }) => onCreated(section.id),
  })
  if (courses.length === 0) return <p>{t('noCourses')}</p>

  const several = new Set(courses.map(({ programVersion }) => programVersion.id)).size > 1
  const chosen = courseOf(form.values.courseId)
  const choose = (courseId: string) => {
    const { name, deliveryMethod } = form.values
    const course = courseOf(courseId)
    if (name === '' || name === chosen?.name) form.set('name', course?.name ?? '')
    if (deliveryMethod && course?.programVersion.id !== chosen?.programVersion.id)
      form.set('deliveryMethod', '')
    form.set('courseId', courseId)
  }
  return (
    <ActForm form={form} submit={t('addSection')}>
      <SelectField
        label={t('course')}
        required
        options={courses.map(({ id, number, name, programVersion }) => ({
          value: id,
          label: several
            ? t('courseOfVersion', { number, name, version: programVersion.number })
            : t('courseOf', { number, name }),
        }))}
        {...form.field('courseId')}
        onChange={choose}
      />
      <SectionFields form={form} methods={chosen?.programVersion.particulars.deliveryMethods ?? []} />
    </ActForm>
  )
}
