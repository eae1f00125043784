import type { Answer } from '../../../domain/ask/answer'
import type { Words } from '../../../i18n/Words'

/** A reading that says what is not published, and that limits are shown instead where they are. */
export function withLimits({ t }: Words, text: string, answers: readonly Answer[]): string {
  const only = t('limit.leadOnly')
  return answers.some(({ kind }) => kind === 'bounded') ? `${text} ${only}` : text
}
