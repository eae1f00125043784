import { createHash } from 'node:crypto'

/** First in a page it says what its letters are written in, whatever a server says of it. */
export const UTF8_MARK = '\uFEFF'

/** What a page may do beyond nothing, as sources of each directive. */
export type Allowed = Readonly<Record<`${string}-src`, readonly string[]>>

/**
 * A content policy under which a page runs and reaches what is named, and takes no text for markup
 * or for a script but through the named policies of Trusted Types.
 */
export function contentPolicy(allowed: Allowed, trusted: readonly string[]): string {
  return [
    "default-src 'none'",
    ...Object.entries(allowed).map(([name, sources]) => `${name} ${sources.join(' ')}`),
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${trusted.length > 0 ? trusted.join(' ') : "'none'"}`,
  ].join('; ')
}

/** The policy in a page, and that no address of it is told to whom a link leads. */
export function policyTags(policy: string): string {
  return [
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="referrer" content="no-referrer">',
  ].join('\n    ')
}

/** As a content policy names a script or a style that may stand in the page. */
export function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}
