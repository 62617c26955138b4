/** The API's types of internships as sentences call them. */
export const internshipNouns = { INTERNSHIP: 'internship' } as const
