import { createHash } from 'node:crypto'
import { gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { onePage, refuseLarger, type Parts } from '../../scripts/vite-one-file'

const html = `<!doctype html>
<html lang="ar" dir="rtl">
  <head>
    <meta charset="utf-8" />
    <title>Tawthiq</title>
    <meta name="description" content="" />
    <link rel="icon" type="image/svg+xml" href="/icon.svg" />
    <script type="module" crossorigin src="/assets/index-1.js"></script>
    <link rel="stylesheet" crossorigin href="/assets/index-1.css">
  </head>
  <body>
    <div id="late" hidden>
      <a href="/data/observations.csv">observations.csv</a>
    </div>
    <div id="root"></div>
    <noscript>
      <a href="/data/observations.csv">observations.csv</a>
    </noscript>
  </body>
</html>`

const parts: Parts = {
  script: 'document.title = "</script><script>$& $1"',
  style: 'p { color: red }',
  icon: '<svg/>',
  files: { 'data/reports.csv': 'id\r\n"</script>, «تقرير»"\r\n' },
  needs: [{ lang: 'en', dir: 'ltr', text: 'This file needs more.' }],
  license: 'The licence of the fonts',
}

describe('the one file', () => {
  const page = onePage(html, parts)

  it('asks nobody for anything', () => {
    expect(page.match(/\b(?:href|src)="[^"]*"/g)).toEqual([
      `href="data:image/svg+xml;base64,${Buffer.from('<svg/>').toString('base64')}"`,
    ])
    expect(policyOf(page)).toMatchObject({
      'default-src': ["'none'"],
      'connect-src': ['data:', 'blob:'],
      'font-src': ['data:'],
      'require-trusted-types-for': ["'script'"],
    })
  })

  it('keeps script and data to the letter, whatever ends an element or a line in them', () => {
    expect(unpacked(page, 'app')).toBe(parts.script)
    expect(JSON.parse(unpacked(page, 'embedded-files'))).toEqual(parts.files)
    expect(page.match(/<\/script>/g)).toHaveLength(3)
  })

  it('may run what it holds and no other script', () => {
    const loader = /<script>(.*?)<\/script>/s.exec(page)?.[1] ?? ''
    expect(policyOf(page)['script-src']).toEqual([loader, parts.script].map(hashOf))
    expect(policyOf(page)['style-src']).toEqual([hashOf(parts.style)])
  })

  it('says what it needs where nothing runs', () => {
    expect(page).toContain('<noscript><p lang="en" dir="ltr">This file needs more.</p></noscript>')
    // What says so stands before the parts, to be there where the end of the file is not.
    const half = page.slice(0, page.indexOf('<script id="embedded-files"'))
    expect(half).toContain('<div id="needs" hidden><p lang="en" dir="ltr">')
    expect(half).toContain("getElementById('needs')")
    expect(page).not.toContain('observations.csv')
    expect(page).toContain(parts.license)
  })

  it('is refused when it has outgrown its size, in bytes and not in letters', () => {
    expect(() => {
      refuseLarger('توثيق', 10)
    }).not.toThrow()
    expect(() => {
      refuseLarger('توثيق', 9)
    }).toThrow('10 bytes, but 9 are the most')
  })

  it('is refused when a part would end its own element', () => {
    expect(() => onePage(html, { ...parts, style: 'a::after { content: "</style>" }' })).toThrow(
      'a style ends its own element',
    )
    expect(() => onePage(html, { ...parts, license: 'a --> b' })).toThrow('a license ends')
  })
})

function unpacked(page: string, id: string): string {
  const data = new RegExp(`<script id="${id}"[^>]*>([^<]*)</script>`).exec(page)?.[1] ?? ''
  return gunzipSync(Buffer.from(data, 'base64')).toString()
}

function policyOf(page: string): Record<string, string[]> {
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? ''
  return Object.fromEntries(
    policy.split('; ').map((rule) => {
      const [name = '', ...sources] = rule.split(' ')
      return [name, sources]
    }),
  )
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
