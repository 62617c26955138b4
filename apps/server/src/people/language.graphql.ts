import { builder } from '../graphql/builder.ts'
import { InputError } from '../kernel/errors.ts'
import { ViewerRef } from './people.graphql.ts'

const ChooseLanguageInput = builder.inputType('ChooseLanguageInput', {
  description: 'In which language to speak to the viewer.',
  fields: (t) => ({
    language: t.string({ description: "Its tag, for example en; null to follow the viewer's browser." }),
  }),
})

builder.mutationField('chooseLanguage', (t) =>
  t.field({
    extensions: { forPeople: true },
    type: ViewerRef,
    description:
      'Sets the language in which the viewer is spoken to from now on, in answers and documents, whatever a request asks for.',
    errors: { types: [InputError] },
    authScopes: { signedIn: true },
    args: { input: t.arg({ type: ChooseLanguageInput, required: true, description: 'Which.' }) },
    resolve: (_root, { input }, { signedIn, services }) => services.people.chooseLanguage(signedIn(), input),
  }),
)
