import { PASSWORD_LEAST } from '@journeyline/domain/people/password'
import { ActorRef } from '../../actors/actor.graphql.ts'
import { actorOf } from '../../actors/actor.ts'
import type { InvitationGlimpse } from '../../auth/sign-in-desk.ts'
import { builder } from '../../graphql/builder.ts'
import { SECRET_COST } from '../../graphql/limits/costs.ts'
import { nodeList } from '../../graphql/lists/node-list.ts'
import { AlreadyThereError, InputError, NotFoundError, RuleError } from '../../kernel/errors.ts'
import { RoleEnum } from '../role.graphql.ts'

const InvitationRef = builder.prismaNode('Invitation', {
  // only the columns asked for are read: nobody but sign-in has a grant on the token
  select: { id: true },
  id: { field: 'id' },
  fields: (t) => ({
    email: t.exposeString('email', {
      nullable: true,
      description: 'Whom it is for; null when whoever has the link may accept it.',
    }),
    name: t.exposeString('name', {
      nullable: true,
      description: "The person's name, as the inviter wrote it.",
    }),
    role: t.field({
      type: RoleEnum,
      select: { role: true },
      description: 'What the person will be allowed to do.',
      resolve: (row) => row.role as never,
    }),
    employer: t.relation('employer', {
      nullable: true,
      description: 'The employer the person will speak for; null for staff.',
    }),
    expiresAt: t.expose('expiresAt', { type: 'DateTime', description: 'Until when the link works.' }),
    acceptedAt: t.expose('acceptedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the person joined; null while nobody has.',
    }),
    revokedAt: t.expose('revokedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When the link was taken back; null when it was not.',
    }),
    invitedBy: t.field({
      type: ActorRef,
      description: 'Who invited: a person, or the command line where the server made the link.',
      select: { invitedById: true, invitedBy: true },
      resolve: (row, _args, context) => actorOf(context, row.invitedById, row.invitedBy, 'COMMAND_LINE'),
    }),
  }),
})

const invitations = nodeList('Invitation')

builder.queryField('invitations', (t) =>
  t.prismaConnection(
    invitations.all({
      description: 'Every invitation, the latest first; used, expired and revoked ones too.',
      authScopes: { staffAdmin: true },
      usual: ['ID', 'DESC'],
    }),
    ...invitations.types,
  ),
)

const InvitationPreview = builder.objectRef<InvitationGlimpse>('InvitationPreview').implement({
  extensions: { forPeople: true },
  description: 'What the holder of an invitation link may know of it.',
  fields: (t) => ({
    email: t.exposeString('email', {
      nullable: true,
      description: 'The address to join with; null when it is free to choose.',
    }),
    name: t.exposeString('name', {
      nullable: true,
      description: "The person's name, as the inviter wrote it.",
    }),
    role: t.field({
      type: RoleEnum,
      description: 'What the person will be allowed to do.',
      resolve: (row) => row.role,
    }),
    employerName: t.exposeString('employerName', {
      nullable: true,
      description: 'The employer the person will speak for; null for staff.',
    }),
    expiresAt: t.expose('expiresAt', { type: 'DateTime', description: 'Until when the link works.' }),
  }),
})

builder.queryField('invitationByToken', (t) =>
  t.field({
    type: InvitationPreview,
    nullable: true,
    description: 'The invitation behind a link; null when it is unknown, used, revoked or expired.',
    complexity: SECRET_COST,
    args: { token: t.arg.string({ required: true, description: 'The last part of the link.' }) },
    resolve: (_root, { token }, { services }) => services.people.preview(token),
  }),
)

const InvitationDetailsInput = builder.inputType('InvitationDetailsInput', {
  description: 'What an invitation says, whole.',
  fields: (t) => ({
    email: t.string({ required: true, description: 'The address the person will sign in with.' }),
    name: t.string({ required: true, description: "The person's name." }),
    role: t.field({ type: RoleEnum, required: true, description: 'What the person will be allowed to do.' }),
  }),
})

const InvitePersonInput = builder.inputType('InvitePersonInput', {
  description: 'Whom to invite.',
  fields: (t) => ({
    details: t.field({ type: InvitationDetailsInput, required: true, description: 'Who, and as what.' }),
    employerId: t.id({ description: 'The employer to speak for; exactly for the role EMPLOYER.' }),
  }),
})

const RevokeInvitationInput = builder.inputType('RevokeInvitationInput', {
  description: 'Which link to take back.',
  fields: (t) => ({ invitationId: t.id({ required: true, description: 'The invitation.' }) }),
})

const AcceptInvitationInput = builder.inputType('AcceptInvitationInput', {
  description: 'Who joins, and how the person will sign in.',
  fields: (t) => ({
    token: t.string({ required: true, description: 'The last part of the link.' }),
    name: t.string({ required: true, description: "The person's name." }),
    email: t.string({
      required: true,
      description: 'The address to sign in with; the invited one, if one was.',
    }),
    password: t.string({ required: true, description: `At least ${PASSWORD_LEAST} characters.` }),
  }),
})

const InvitedPerson = builder.objectRef<{ id: string; link: string }>('InvitePersonSuccess').implement({
  description: 'The mutation was done: there is a new invitation.',
  fields: (t) => ({
    invitation: t.prismaField({
      type: 'Invitation',
      description: 'The invitation.',
      resolve: (query, { id }, _args, context) =>
        context.signedIn().db.invitation.findUniqueOrThrow({ ...query, where: { id } }),
    }),
    link: t.exposeString('link', { description: 'The link to pass on. It is shown this once.' }),
  }),
})

const AcceptedInvitation = builder.objectRef<{ email: string }>('AcceptInvitationSuccess').implement({
  description: 'The mutation was done: the person can sign in.',
  fields: (t) => ({
    email: t.exposeString('email', { description: 'The address to sign in with.' }),
  }),
})

builder.mutationFields((t) => ({
  invitePerson: t.field({
    type: InvitedPerson,
    description: 'Makes a link with which one person can join.',
    errors: { types: [AlreadyThereError, InputError, NotFoundError] },
    authScopes: { staffAdmin: true },
    args: { input: t.arg({ type: InvitePersonInput, required: true, description: 'Whom.' }) },
    resolve: (_root, { input }, { signedIn, services }) =>
      services.people.invite(signedIn(), input, services.origin),
  }),
  revokeInvitation: t.field({
    type: InvitationRef,
    description: 'Makes a link useless; one that is revoked already stays so.',
    errors: { types: [RuleError, NotFoundError] },
    authScopes: { staffAdmin: true },
    args: { input: t.arg({ type: RevokeInvitationInput, required: true, description: 'Which.' }) },
    resolve: (_root, { input }, { signedIn, services }) =>
      services.people.revokeInvitation(signedIn(), input.invitationId),
  }),
  acceptInvitation: t.field({
    extensions: { forPeople: true },
    type: AcceptedInvitation,
    description: 'Joins by an invitation link; open to everyone who has one. Sign in afterwards.',
    errors: { types: [InputError, NotFoundError] },
    args: { input: t.arg({ type: AcceptInvitationInput, required: true, description: 'Who joins.' }) },
    resolve: (_root, { input }, { services, once }) => services.people.accept(input, once),
  }),
}))
