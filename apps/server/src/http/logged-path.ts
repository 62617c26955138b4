/**
 * The path as it may stand in a log: what follows `join`, `sign` and `reset` is somebody's secret (invitations, signing links,
 * new passwords), however the address is spelled.
 */
export const loggedPath = (path: string): string =>
  decoded(path).replace(/[/\\](join|sign|reset)[/\\;].*/is, '/$1/…')

function decoded(path: string): string {
  try {
    return decodeURIComponent(path)
  } catch {
    return path // what can't be decoded is no address of ours
  }
}
