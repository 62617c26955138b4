/** Sign-in's side of people. */
export interface People {
  hashPassword(password: string): Promise<string>
}
