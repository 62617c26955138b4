/** From how many days on being later than planned is worth a look: two weeks. */
const WORTH_A_LOOK_DAYS = 14

/** Whether somebody should look at who is so many days behind the plan. */
export function isWorthALook(behindDays: number): boolean {
  return behindDays >= WORTH_A_LOOK_DAYS
}
