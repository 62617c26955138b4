/** The API's types of people as sentences call them. */
export const peopleNouns = { PERSON: 'person', INVITATION: 'invitation' } as const
