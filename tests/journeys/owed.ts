/**
 * What is known to be wrong and not mended yet: each line says what and where. It only ever gets
 * shorter; what is not named here fails.
 */
const OWED: readonly RegExp[] = []

/** The problems that nobody has owned up to yet. */
export function unforeseen(problems: readonly string[]): string[] {
  return problems.filter((said) => !OWED.some((owed) => owed.test(said)))
}
