import type { FragmentType } from '@apollo/client'
import { useApolloClient, useSuspenseFragment } from '@apollo/client/react'
import { differencesOf } from '@journeyline/app-kit/form/differences'
import { EditForm } from '@journeyline/app-kit/form/edit-form.tsx'
import { FormDialog } from '@journeyline/app-kit/form/form-dialog.tsx'
import { formValues } from '@journeyline/app-kit/form/form-values'
import { useEdit } from '@journeyline/app-kit/form/use-edit'
import { SectionDetails } from '@journeyline/domain/instruction/section-details'
import { useFormats, useMessages } from '@journeyline/ui/words/messages.tsx'
import { graphql } from '../../generated/gql.ts'
import type { EditSectionDialog_SectionFragment } from '../../generated/graphql.ts'
import { instructionMessages } from '../messages.ts'
import { SectionFields } from './section-fields.tsx'
import { type SectionValues, sectionDetails, sectionProblems } from './section-values.ts'
import { useUpdateSection } from './update-course-section.ts'

const fragment = graphql(`
  fragment EditSectionDialog_section on CourseSection {
    id
    name
    instructor
    deliveryMethod
    startsOn
    endsOn
    version
    course {
      id
      programVersion {
        id
        particulars {
          deliveryMethods {
            code
            name
          }
        }
      }
    }
  }
`)

const again = graphql(`
  query SectionAgain($id: ID!) {
    node(id: $id) {
      id
      ... on CourseSection {
        ...EditSectionDialog_section
      }
    }
  }
`)

type Section = EditSectionDialog_SectionFragment
type Props = { section: FragmentType<typeof fragment>; opened: boolean; onClose: () => void }

/** Changes a section. When somebody saved first, what was typed stays and the two can be compared. */
export function EditSectionDialog({ section: from, opened, onClose }: Props) {
  const t = useMessages(instructionMessages)
  const { data: section } = useSuspenseFragment({ fragment, from })
  return (
    <FormDialog title={t('editSection')} opened={opened} onClose={onClose}>
      <EditSectionForm section={section} onSaved={onClose} />
    </FormDialog>
  )
}

type FormProps = { section: Section; onSaved: () => void }

function EditSectionForm({ section, onSaved }: FormProps) {
  const t = useMessages(instructionMessages)
  const client = useApolloClient()
  const save = useUpdateSection()
  const { id, version, course } = section
  const methods = course.programVersion.particulars.deliveryMethods
  const differences = useDifferences(methods)
  const edit = useEdit<Section, SectionValues>({
    row: section,
    valuesOf,
    check: sectionProblems,
    save: (values) =>
      save({ courseSectionId: id, expectedVersion: version, details: sectionDetails(values) }),
    reload: () => client.query({ query: again, variables: { id }, fetchPolicy: 'network-only' }),
    onSaved,
  })
  return (
    <EditForm
      edit={edit}
      differences={differences(valuesOf(edit.began), valuesOf(section))}
      submit={t('saveSection')}
    >
      <SectionFields form={edit.form} methods={methods} />
    </EditForm>
  )
}

const valuesOf = (section: Section) => formValues(SectionDetails, section)

function useDifferences(methods: readonly { code: string; name: string }[]) {
  const t = useMessages(instructionMessages)
  const format = useFormats()
  return (before: SectionValues, now: SectionValues) =>
    differencesOf(before, now, {
      name: [t('name')],
      instructor: [t('instructor')],
      deliveryMethod: [t('method'), (chosen) => methods.find(({ code }) => code === chosen)?.name ?? ''],
      startsOn: [t('firstDay'), format.day],
      endsOn: [t('lastDay'), format.day],
    })
}
