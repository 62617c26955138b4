/**
 * What the server can do beyond the viewer's own rows. Each service is declared where it is made, so that nothing in here
 * knows a noun: `declare module './services.ts'`.
 */
export interface Services {
  /** Where this installation is reached from outside, for links; no slash at the end. */
  origin: string
}
