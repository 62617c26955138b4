import { PASSWORD_LEAST } from '@journeyline/domain/people/password'
import type { ResetGlimpse } from '../auth/reset-password.ts'
import { builder } from '../graphql/builder.ts'
import { InputError, NotFoundError, RuleError } from '../kernel/errors.ts'
import type { IssuedReset } from './make-reset-link.ts'
import { ViewerRef } from './people.graphql.ts'

const ResetPreview = builder.objectRef<ResetGlimpse>('PasswordResetPreview').implement({
  extensions: { forPeople: true },
  description: 'What the holder of a link to a new password may know of it.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Whose password it is for.' }),
    email: t.exposeString('email', { description: 'The address the person signs in with.' }),
    expiresAt: t.expose('expiresAt', { type: 'DateTime', description: 'Until when the link works.' }),
  }),
})

builder.queryField('passwordResetByToken', (t) =>
  t.field({
    type: ResetPreview,
    nullable: true,
    description:
      'Whose password a link is for; null when the link is unknown, used, replaced or expired. Who shows many such links is refused for a minute.',
    args: { token: t.arg.string({ required: true, description: 'The last part of the link.' }) },
    resolve: (_root, { token }, { services, address }) => services.people.previewReset({ token, address }),
  }),
)

const ChangePasswordInput = builder.inputType('ChangePasswordInput', {
  description: 'A new password in place of the present one.',
  fields: (t) => ({
    currentPassword: t.string({ required: true, description: 'The present password.' }),
    newPassword: t.string({
      required: true,
      description: `At least ${PASSWORD_LEAST} characters, and none that is tried first.`,
    }),
  }),
})

const CreatePasswordResetLinkInput = builder.inputType('CreatePasswordResetLinkInput', {
  description: 'Who is to choose a new password.',
  fields: (t) => ({ personId: t.id({ required: true, description: 'The person.' }) }),
})

const ResetPasswordInput = builder.inputType('ResetPasswordInput', {
  description: 'A new password, by a link.',
  fields: (t) => ({
    token: t.string({ required: true, description: 'The last part of the link.' }),
    password: t.string({
      required: true,
      description: `At least ${PASSWORD_LEAST} characters, and none that is tried first.`,
    }),
  }),
})

const MadeResetLink = builder.objectRef<IssuedReset>('CreatePasswordResetLinkSuccess').implement({
  description: 'The mutation was done: there is a new link.',
  fields: (t) => ({
    link: t.exposeString('link', { description: 'The link to pass on. It is shown this once.' }),
    expiresAt: t.expose('expiresAt', { type: 'DateTime', description: 'Until when the link works.' }),
  }),
})

const ResetPassword = builder.objectRef<{ email: string }>('ResetPasswordSuccess').implement({
  description: 'The mutation was done.',
  fields: (t) => ({
    email: t.exposeString('email', { description: 'The address to sign in with.' }),
  }),
})

builder.mutationFields((t) => ({
  changePassword: t.field({
    extensions: { forPeople: true },
    type: ViewerRef,
    description: "Gives the viewer a new password; the viewer's other sessions end at once.",
    errors: { types: [InputError, RuleError, NotFoundError] },
    authScopes: { signedIn: true },
    args: { input: t.arg({ type: ChangePasswordInput, required: true, description: 'Which.' }) },
    resolve: (_root, { input }, { signedIn, services, address }) =>
      services.people.changePassword(signedIn(), input, address),
  }),
  createPasswordResetLink: t.field({
    type: MadeResetLink,
    description:
      'Makes a one-time link with which a person chooses a new password within a day; an earlier one stops working.',
    errors: { types: [RuleError, NotFoundError] },
    authScopes: { staffAdmin: true },
    args: { input: t.arg({ type: CreatePasswordResetLinkInput, required: true, description: 'Who.' }) },
    resolve: (_root, { input }, { signedIn, services }) =>
      services.people.makeResetLink(signedIn(), input, services.origin),
  }),
  resetPassword: t.field({
    extensions: { forPeople: true },
    type: ResetPassword,
    description:
      'Takes a new password by a link; open to everyone who has one. Every session of the person ends.',
    errors: { types: [InputError, RuleError, NotFoundError] },
    args: { input: t.arg({ type: ResetPasswordInput, required: true, description: 'The link, and which.' }) },
    resolve: (_root, { input }, { services, address, once }) => {
      const { token, ...choice } = input
      return services.people.resetPassword({ token, address }, choice, once)
    },
  }),
}))
