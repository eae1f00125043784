import { describe, expect, it } from 'vitest'
import { hostHeaders } from '../../scripts/host-headers'
import { languagePage, missingPage, painted } from '../../scripts/vite-pages'
import ar from '../../src/i18n/messages/ar.json'
import en from '../../src/i18n/messages/en.json'

const html = `<!doctype html>
<html lang="ar" dir="rtl">
  <head>
    <title>Tawthiq</title>
    <meta name="description" content="…" />
  </head>
  <body><div id="late" hidden>Not all has arrived</div><div id="root"></div></body>
</html>`

const loading = 'Loading & more'
const late = {
  text: 'Not all & more',
  again: 'Again',
  overview: 'Overview',
  table: 'Table',
  method: 'Method',
}

describe('the page of a language', () => {
  it('names its language, direction, title and description', () => {
    const page = languagePage(html, 'en', {
      title: 'A & "B"',
      description: 'It costs $& <1>',
      loading,
      late,
    })
    expect(page).toContain('<html lang="en" dir="ltr">')
    expect(page).toContain('<title>A &amp; &quot;B&quot;</title>')
    expect(page).toContain('<meta name="description" content="It costs $&amp; &lt;1&gt;">')
    expect(page.match(/<title>|<html|name="description"/g)).toHaveLength(3)
    expect(page).toContain('<meta property="og:title" content="A &amp; &quot;B&quot;">')
    expect(page).toContain('<meta name="citation_title" content="A &amp; &quot;B&quot;">')
  })

  it('asks early for its texts and the data, and holds what is drawn in it', () => {
    const texts = { title: 'توثيق', description: 'وصف', loading, late }
    const page = languagePage(html, 'ar', texts, {
      base: '/folder/',
      chunks: ['a/c.js'],
      data: ['data/bundle.json'],
      body: '<main>$& 6,859</main>',
    })
    expect(page).toContain('<html lang="ar" dir="rtl">')
    expect(page).toContain('<link rel="modulepreload" crossorigin href="/folder/a/c.js">')
    expect(page).toContain(
      '<link rel="preload" as="fetch" crossorigin href="/folder/data/bundle.json">',
    )
    expect(page).toContain(
      '<div id="root" data-loading="Loading &amp; more"><main>$& 6,859</main></div>',
    )
  })

  it('names the last of what is first in sight, where it holds that', () => {
    const texts = { title: 't', description: 'd', loading, late }
    const page = (body: string) =>
      languagePage(html, 'en', texts, { base: '/', chunks: [], data: [], body })
    expect(page('<section id="killed-by-victim"></section>')).toContain(
      '<html lang="en" dir="ltr" data-first="killed-by-victim">',
    )
    // What never comes is not waited for.
    expect(page('<main></main>')).toContain('<html lang="en" dir="ltr">')
  })

  it('says in its own language what there is where its script does not come', () => {
    const page = languagePage(html, 'ar', { title: 't', description: 'd', loading, late })
    expect(page).toContain(
      '<div id="late" hidden><p>Not all &amp; more <a href="">Again</a> · <a href="/ar/">Overview</a> · ' +
        '<a href="/data/observations.csv">Table</a> · <a href="/ar/method.html">Method</a></p></div>',
    )
  })

  it('refuses a page that has no place for a text', () => {
    const texts = { title: 't', description: 'd', loading, late }
    expect(() => languagePage(html.replace(/<meta[^>]*>/, ''), 'en', texts)).toThrow(
      'index.html has no <meta name="description">',
    )
  })
})

describe('the picture that a link is shown with', () => {
  const svg = (text: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630" font-family="Vazirmatn"><text x="99" y="99">${text}</text></svg>`

  it('is a PNG of the size that previews ask for', async () => {
    const png = Buffer.from(await painted(svg('<tspan fill="var(--accent)">6,859</tspan>')))
    expect([png.toString('latin1', 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([
      'PNG',
      1200,
      630,
    ])
  })

  it('is not made where a number of it would not be drawn', async () => {
    await expect(painted(svg('ما لا يقل عن 6,859'))).rejects.toThrow('not drawn')
  })
})

describe('the page of an unknown address', () => {
  const { html, policy } = missingPage({ en, ar }, '/folder/')

  it('says so in both languages, and leads to the page of each from any folder', () => {
    expect(html).toContain(en.page.missing)
    expect(html).toContain(`<section lang="ar" dir="rtl"><h1>${ar.page.missing}</h1>`)
    expect([...html.matchAll(/(?:href|src)="([^"]*)"/gu)].map(([, to]) => to)).toEqual(
      ['icon.svg', 'en/', 'ar/'].map((path) => `/folder/${path}`),
    )
  })

  it('may run nothing, and says so and how it is written before all else', () => {
    expect(policy).not.toContain('script-src')
    expect(html).toMatch(/<head>\s*<meta charset="utf-8" \/>\s*<meta http-equiv="Content-Sec/u)
    expect(html).toContain(`content="${policy}"`)
  })
})

describe('the headers for hosts', () => {
  const lines = hostHeaders('/folder/', { page: 'P', missing: 'M' }).split('\n')

  it('name paths below the folder, and no header twice for one path', () => {
    const rules = new Map<string, string[]>()
    let path = ''
    for (const line of lines.filter(Boolean)) {
      if (line.startsWith('  ')) rules.get(path)!.push(line.trim().split(':')[0]!)
      else rules.set((path = line), [])
    }
    const everywhere = rules.get('/folder/*')!
    rules.delete('/folder/*')
    expect(rules.size).toBeGreaterThan(5)
    for (const [at, headers] of rules) {
      expect(at).toMatch(/^\/folder\//u)
      expect(new Set([...everywhere, ...headers]).size).toBe(everywhere.length + headers.length)
    }
  })

  it('let a panel be framed, and no page that never shows one alone', () => {
    const framed = lines.filter((line) => line.includes('-Policy: P'))
    expect(framed).toEqual([
      "  Content-Security-Policy: P; frame-ancestors 'none'",
      '  Content-Security-Policy: P',
      '  Content-Security-Policy: P',
    ])
  })
})
