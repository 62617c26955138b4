/** The path as it may stand in a log: what follows `join`, `sign` and `reset` is somebody's secret (invitations, signing links, new passwords). */
export const loggedPath = (path: string): string => path.replace(/\/(join|sign|reset)\/.*/i, '/$1/…')
