/** Attributes as they stand in markup; null leaves one out. Lengths are rounded to hundredths. */
export function attributes(given: Readonly<Record<string, string | number | null>>): string {
  return Object.entries(given)
    .map(([name, value]) => (value === null ? '' : ` ${name}="${escaped(written(value))}"`))
    .join('')
}

/** A text as it may stand in XML: no markup of its own, no sign that XML does not know. */
export function escaped(text: string): string {
  return (
    text
      // oxlint-disable-next-line no-control-regex -- these are what is looked for
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '')
      .replace(/[&<>"]/gu, (sign) => SIGNS[sign] ?? sign)
  )
}

const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

function written(value: string | number): string {
  return typeof value === 'number' ? String(Math.round(value * 100) / 100) : value
}
