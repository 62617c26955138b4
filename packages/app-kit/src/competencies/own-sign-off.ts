/** A competency beside the sign-off that counts for it. */
export type Judged = {
  competency: { id: string }
  signOff?: { competency: { id: string } } | null
}

/** The sign-off of another competency that counts for this one is not this one's own. */
export const isOwn = ({ signOff, competency }: Judged) => signOff?.competency.id === competency.id
