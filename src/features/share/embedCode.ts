import type { Language } from '../../i18n/language'

interface Named {
  readonly title: string
  /** The language that the title is in. */
  readonly spoken: Language
}

/** The markup of a frame with a panel, to be pasted into another page. */
export function embedCode(address: string, { title, spoken }: Named): string {
  const attributes = [
    `src="${escaped(address)}"`,
    `title="${escaped(title)}"`,
    `lang="${spoken}"`,
    'width="100%"',
    'height="640"',
    'loading="lazy"',
  ]
  return `<iframe ${attributes.join(' ')}></iframe>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
