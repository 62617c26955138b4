import { languageChosen } from '@journeyline/domain/people/acts'
import { LanguageChoice } from '@journeyline/domain/people/language-choice'
import { languageNamed } from '@journeyline/messages/language'
import type { SignInDesk } from '../auth/sign-in-desk.ts'
import { checked } from '../kernel/checked.ts'
import { record } from '../kernel/record.ts'
import type { SignedIn } from '../kernel/viewer.ts'

/** Sets in which language the viewer is spoken to, whatever their browser asks for. Returns the viewer as from now on. */
export async function updateViewer(
  desk: Pick<SignInDesk, 'sessionsEnded'>,
  viewer: SignedIn,
  input: { details: { language?: string | null } },
): Promise<SignedIn> {
  // what is left out stays; under a key that, too, is done once
  if (input.details.language === undefined) return viewer.transaction(async () => viewer)
  const { language } = checked(LanguageChoice, input.details, ['details'])
  const { personId } = viewer
  await viewer.transaction(async (tx) => {
    const changed = await tx.$executeRaw`update "user" set language = ${language}
      where id = ${personId}::uuid and language is distinct from ${language}`
    if (changed > 0) await record(tx, viewer, languageChosen(personId, { language }))
  })
  await desk.sessionsEnded() // no server remembers the viewer as they were
  return { ...viewer, language: languageNamed(language) }
}
