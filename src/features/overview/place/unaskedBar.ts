import type { BarRow } from '../../../ui/charts/BarList'

/** The row of what was not asked for: its name alone, which a press adds to what is asked. */
export function unaskedBar(name: string, id: string, onPress: () => void): BarRow {
  return { id, name, value: null, said: name, length: null, quiet: true, pressed: false, onPress }
}
