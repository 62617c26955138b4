/** How many hours a link to a new password works. */
export const RESET_LINK_HOURS = 24

/** How many days an invitation's link works. */
export const INVITATION_DAYS = 14
