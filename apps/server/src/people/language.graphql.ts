import { builder } from '../graphql/builder.ts'
import { patchInput } from '../graphql/mutations/details-inputs.ts'
import { InputError } from '../kernel/errors.ts'
import { ViewerRef } from './people.graphql.ts'

const ViewerPatchInput = patchInput('Viewer', 'the viewer', (t) => ({
  language: t.string({
    description:
      "In which language to speak to the viewer, by its tag, for example en; without one, that of the viewer's browser.",
  }),
}))

const UpdateViewerInput = builder.inputType('UpdateViewerInput', {
  description: 'What the viewer chooses.',
  fields: (t) => ({
    details: t.field({ type: ViewerPatchInput, required: true, description: 'What is to change.' }),
  }),
})

builder.mutationField('updateViewer', (t) =>
  t.field({
    extensions: { forPeople: true },
    type: ViewerRef,
    description:
      'Sets the language in which the viewer is spoken to from now on, in answers and documents, whatever a request asks for.',
    errors: { types: [InputError] },
    authScopes: { signedIn: true },
    args: { input: t.arg({ type: UpdateViewerInput, required: true, description: 'The choice.' }) },
    resolve: (_root, { input }, { signedIn, services }) => services.people.updateViewer(signedIn(), input),
  }),
)
