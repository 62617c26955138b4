/** Who gives the answer: an authority, the employer, or the apprentice's own word. */
export type CheckGiver = 'AUTHORITY' | 'EMPLOYER' | 'APPRENTICE'

/** The checks with the names people use, who gives them, and the words of the Welsh pathway that asks for them. */
const FACTS = {
  DBS: {
    name: 'DBS check',
    givenBy: 'AUTHORITY',
    wording: 'Be willing to undergo Disclosure and Barring Service checks',
  },
  PRE_EMPLOYMENT: {
    name: 'Pre-employment checks',
    givenBy: 'EMPLOYER',
    wording: 'Comply with the pre-employment checks of the employing organisation',
  },
  SHIFT_WORK: {
    name: 'Willingness to work shifts',
    givenBy: 'APPRENTICE',
    wording: 'Be flexible as there may be a requirement to work shifts',
  },
} as const satisfies Record<string, { name: string; givenBy: CheckGiver; wording: string }>

export type CheckCode = keyof typeof FACTS

/** What a program may ask of a person besides learning (D10, D53-D55); which of them it asks, the program version says. */
export const CHECKS = Object.keys(FACTS) as CheckCode[]

/** The check in words: "DBS check". */
export function checkName(check: CheckCode): string {
  return FACTS[check].name
}

/** The seed's wording of what is asked of the apprentice (D53-D55). */
export function checkWording(check: CheckCode): string {
  return FACTS[check].wording
}

/** Who gives the check's answer; a willingness is the apprentice's own declaration. */
export function checkGiver(check: CheckCode): CheckGiver {
  return FACTS[check].givenBy
}
