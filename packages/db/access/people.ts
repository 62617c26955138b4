import { type NounAccess, SIGN_IN } from './noun-access.ts'

export const access: NounAccess = {
  user: {
    node: 'Person',
    sees: { staff: 'ALL', employer: 'OWN', auth: 'ALL' },
    writes: {
      auth: { insert: '*', update: '*' },
      staff: { update: 'language' },
      employer: { update: 'language' },
    },
  },
  invitation: {
    node: 'Invitation',
    sees: { staff: 'ALL', auth: 'ALL' },
    ofAdmins: true,
    writes: { auth: { insert: '*', update: '*' } },
    rows: (of) => [
      `insert into invitation (email, role, employer_id, token_hash, expires_at)
       values ('${of.employer}@example.org', 'EMPLOYER', '${of.employer}', '${of.employer}', '2026-12-01') returning id`,
    ],
  },
  session: {
    sees: SIGN_IN,
    writes: { auth: { insert: '*', update: '*', delete: '*' } },
    rows: (of) => [
      `insert into session (expires_at, token, user_id, updated_at) values (now(), '${of.user}', '${of.user}', now())`,
    ],
  },
  account: {
    sees: SIGN_IN,
    writes: { auth: { insert: '*', update: '*', delete: '*' } },
  },
  verification: {
    sees: SIGN_IN,
    writes: { auth: { insert: '*', update: '*', delete: '*' } },
    rows: () => [
      `insert into verification (identifier, value, expires_at, updated_at) values ('x', 'x', now(), now())`,
    ],
  },
  password_reset: {
    sees: SIGN_IN,
    writes: { auth: { insert: '*', update: '*' } },
    rows: (of) => [
      `insert into password_reset (user_id, token_hash, expires_at) values ('${of.user}', '${of.user}', now())`,
    ],
  },
  rate_limit: {
    sees: SIGN_IN,
    writes: { auth: { insert: '*', update: '*', delete: '*' } },
    rows: (of) => [`insert into rate_limit (key, count, last_request) values ('${of.user}', 1, 1)`],
  },
}
