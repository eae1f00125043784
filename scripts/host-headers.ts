interface Policies {
  readonly page: string
  readonly missing: string
}

/**
 * The file by which Netlify, Cloudflare Pages and their like send headers. No path gets a header
 * from two rules: hosts would join the values. See `docs/hosting.md`, for other servers too.
 */
export function hostHeaders(base: string, { page, missing }: Policies): string {
  const rules: readonly (readonly [path: string, headers: readonly string[]])[] = [
    [
      '*',
      [
        'X-Content-Type-Options: nosniff',
        'Referrer-Policy: no-referrer',
        'Cross-Origin-Opener-Policy: same-origin',
        'Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=()',
        // A frame that its page shuts in (`sandbox`) is of no origin: it is given code and data as anyone.
        'Access-Control-Allow-Origin: *',
      ],
    ],
    ['assets/*', ['Cache-Control: public, max-age=31536000, immutable']],
    ['', [policy(`${page}; frame-ancestors 'none'`)]],
    // One panel may be framed by anyone, and only its query tells: the page itself refuses the rest.
    ['en/*', [policy(page)]],
    ['ar/*', [policy(page)]],
    ['404.html', [policy(`${missing}; frame-ancestors 'none'`)]],
    ['tawthiq.html', [policy("frame-ancestors 'none'")]],
    ['sw.js', [policy("default-src 'none'; connect-src 'self'"), 'Cache-Control: no-cache']],
  ]
  return rules
    .map(([path, headers]) => [base + path, ...headers.map((line) => `  ${line}`), ''].join('\n'))
    .join('\n')
}

function policy(text: string): string {
  return `Content-Security-Policy: ${text}`
}
