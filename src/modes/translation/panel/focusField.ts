import type { Language } from '../../../i18n/language'
import { baseOf } from '../../../wording/texts'

/**
 * Gives the focus to the wording of a text that has just been opened: of the plural form in its
 * key, else the first one; in one language where only that is meant.
 */
export function focusField(key: string, language: Language | null): void {
  // The next frame: the field is drawn by then.
  requestAnimationFrame(() => {
    const fields = [...document.querySelectorAll<HTMLElement>('textarea[data-key]')].filter(
      ({ dataset }) => language === null || dataset.language === language,
    )
    const own = fields.find(({ dataset }) => dataset.key === key)
    const near = fields.find(({ dataset }) => baseOf(dataset.key ?? '') === baseOf(key))
    ;(own ?? near)?.focus()
  })
}
