import tones from './tones.module.css'

export type Tone =
  'all' | 'children' | 'women' | 'men' | 'profession' | 'target' | 'weapon' | 'outcome'

/** The class that gives a mark its colour. */
export function toneClass(tone: Tone): string {
  return tones[tone] ?? ''
}
