import type { Words } from '../../i18n/Words'
import type { DeskMode } from '../../state/address'

/** The name of a mode, as the links to it, its heading and the title of its page say it. */
export function modeName(t: Words['t'], mode: DeskMode): string {
  return t(mode === 'compare' ? 'compare.name' : 'desk.name')
}
