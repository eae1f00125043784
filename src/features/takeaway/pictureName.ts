import type { Mode } from '../../domain/panels/panel'
import type { PanelId } from '../../domain/panels/panels'
import type { Language } from '../../i18n/language'

/** What is asked of a picture: the kind of file, and its language, or both. */
export interface Order {
  readonly format: Format
  readonly language: Language | 'both'
}

/** `png` is drawn at twice its size; `slide` fills a screen of 16 to 9. */
export const FORMATS = ['png', 'slide', 'svg'] as const
export type Format = (typeof FORMATS)[number]

/** The name of a saved picture, its own in each language. It has no letters but those of every keyboard. */
export function pictureName(
  panel: PanelId,
  mode: Mode | null,
  { format, language }: Order,
  date: string,
): string {
  const parts = [panel, mode, format === 'slide' ? format : null, language, date]
  const extension = format === 'svg' ? 'svg' : 'png'
  return `tawthiq-${parts.filter((part) => part !== null).join('-')}.${extension}`
}
