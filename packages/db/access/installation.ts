import { type NounAccess, SIGN_IN } from './noun-access.ts'

export const access: NounAccess = {
  installation: {
    sees: SIGN_IN,
    writes: {},
  },
  done_act: {
    sees: SIGN_IN,
    writes: {
      staff: { insert: 'fingerprint key' },
      employer: { insert: 'fingerprint key' },
      auth: { insert: '*', update: 'answer', delete: '*' },
      link: { insert: 'fingerprint key' },
    },
    rows: (of) => [`insert into done_act (key, fingerprint) values ('${of.user}', 'x')`],
  },
}
