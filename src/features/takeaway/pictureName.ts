import type { Mode } from '../../domain/panels/panel'
import type { PanelId } from '../../domain/panels/panels'
import type { Language } from '../../i18n/language'

/** What is asked of a picture: the kind of file, and whether it speaks both languages. */
export interface Order {
  readonly format: Format
  readonly both: boolean
}

/** `png` is drawn at twice its size; `slide` fills a screen of 16 to 9. */
export const FORMATS = ['png', 'slide', 'svg'] as const
export type Format = (typeof FORMATS)[number]

/** The name of a saved picture, its own in each language. It has no letters but those of every keyboard. */
export function pictureName(
  panel: PanelId,
  mode: Mode | null,
  { format, both }: Order,
  language: Language,
  date: string,
): string {
  const parts = [panel, mode, format === 'slide' ? format : null, both ? 'both' : language, date]
  const extension = format === 'svg' ? 'svg' : 'png'
  return `tawthiq-${parts.filter((part) => part !== null).join('-')}.${extension}`
}
