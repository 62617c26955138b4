/** Pairs of which domain and database have to say alike that they are one name. */
export const NAMES_OF_ONE: [string, string][] = [
  ['Noor Khan', 'Noor Khan'],
  ['Noor Khan', ' noor  KHAN '],
  ['Siân O’Neill', "Sian O'Neill"],
  ['Jean-Luc Núñez', 'Jean Luc Nunez'],
  ['J. R. Brown', 'JR Brown'],
  ['Σοφία Παπάς', 'ΣΟΦΙΑ ΠΑΠΑΣ'],
  ['Strauß', 'STRAUSS'],
  ['สมชาย ใจดี', 'สมชายใจดี'],
]

/** Pairs of which both have to say that they are two. */
export const NAMES_OF_TWO: [string, string][] = [
  ['Noor Khan', 'N. Khan'],
  ['Tomos Abbott', 'Mickey Mouse'],
  ['Ana Li', 'Anna Li'],
  ['王芳', '王芬'],
]
