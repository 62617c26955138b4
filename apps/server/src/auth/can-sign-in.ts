/** People who are to do something from now on: neither disabled nor removed. It picks rows for a purpose and gives no access. */
export const CAN_SIGN_IN = { disabledAt: null, removedAt: null } as const
