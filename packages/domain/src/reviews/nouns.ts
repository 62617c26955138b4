/** The API's types of reviews as sentences call them. */
export const reviewNouns = { REVIEW: 'review', REVIEW_SIGNATURE: 'signature' } as const
