import type { Language } from '../../i18n/language'

interface Named {
  readonly title: string
  /** The language that the title is in. */
  readonly spoken: Language
  /** In pixels: for a page that runs no script of ours. */
  readonly height: number
}

/**
 * The markup of a frame with a panel, to be pasted into another page, and a script that gives the
 * frame the height that it tells.
 */
export function embedCode(address: string, { title, spoken, height }: Named): string {
  const attributes = [
    `src="${escaped(address)}"`,
    `title="${escaped(title)}"`,
    `lang="${spoken}"`,
    'style="border: 0"',
    'width="100%"',
    `height="${String(height)}"`,
    'loading="lazy"',
  ]
  return `<iframe ${attributes.join(' ')}></iframe>\n${FOLLOW}`
}

// A script is no text.
// eslint-disable-next-line house/no-loose-text
const FOLLOW = `<script>
addEventListener('message', ({ data, source }) => {
  for (const frame of document.querySelectorAll('iframe'))
    if (frame.contentWindow === source && data?.type === 'tawthiq:height') frame.height = data.height
})
</script>`

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;')
}
