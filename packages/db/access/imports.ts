import { type NounAccess, STAFF, STAFF_WRITE } from './noun-access.ts'

export const access: NounAccess = {
  roster_import: {
    node: 'Import',
    idPrefix: 'RosterImport',
    sees: STAFF,
    writes: STAFF_WRITE,
    rows: () => [
      `insert into roster_import (kind, file_name, status) values ('ROSTER', 'x', 'PREVIEWED') returning id`,
    ],
  },
  roster_import_part: {
    sees: STAFF,
    writes: { staff: { insert: '*', delete: '*' } },
    rows: (of) => [
      `insert into roster_import_part (import_id, part, bytes) values ('${of.roster_import}', 1, 'x')`,
    ],
  },
  roster_import_row: {
    sees: STAFF,
    writes: STAFF_WRITE,
    rows: (of) => [
      `insert into roster_import_row (import_id, line, outcome, key, cells)
       values ('${of.roster_import}', 2, 'CREATE', 'x', '{}')`,
    ],
  },
}
