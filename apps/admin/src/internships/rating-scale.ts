import { RATINGS } from '@journeyline/domain/internships/internship-evaluation'

/** From which rating to which, as values of a text. */
export const ratingScale = { least: Math.min(...RATINGS), most: Math.max(...RATINGS) }
