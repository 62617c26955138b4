/** The path as it may stand in a log: what follows `join` and `sign` is somebody's secret (invitations, signing links). */
export const loggedPath = (path: string): string => path.replace(/\/(join|sign)\/.*/i, '/$1/…')
