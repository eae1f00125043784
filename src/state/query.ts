/** Names and values as a query, with its `?`; the empty text for none. */
export function queryOf(pairs: readonly (readonly string[])[]): string {
  const text = new URLSearchParams(pairs.map((pair) => [...pair])).toString()
  // An address may hold both signs, and codes are easier to read with them.
  return text === '' ? '' : `?${text.replaceAll('%2C', ',').replaceAll('%3A', ':')}`
}

/** The parameters as they were meant: without what others hang on links to follow their readers, and without `amp;`. */
export function paramsIn(query: string): URLSearchParams {
  const given = [...new URLSearchParams(query)]
    .filter(([name]) => !/^(?:amp;)+$/.test(name))
    .map(([name, value]) => [name.replace(/^(?:amp;)+/, ''), value])
  return new URLSearchParams(given.filter(([name = '']) => !TRACKING.test(name)))
}

/** What advertisers, mailing lists and networks of people add to the links that lead away from them. */
const TRACKING =
  /^(?:(?:utm|mc|hsa|pk|mtm|matomo|piwik|vero|oly|stm|at|_hs)_\w*|_hsenc|_hsmi|_ga|_gl|_ke|fb_\w+|fbclid|g(?:clid|clsrc|braid|wbraid)|dclid|msclkid|ys?clid|twclid|ttclid|li_fat_id|igsh(?:id)?|epik|rdt_cid|sccid|mkt_tok|s_cid|ref|ref_src|ref_url|source|share|si|amp)$/i

/** The values as they were meant: a code that is known but for what stood after the link in a sentence is that code. */
export function meant(
  values: readonly string[],
  isKnown: (value: string) => boolean,
): readonly string[] {
  return [...new Set(values.map((one) => (!isKnown(one) && isKnown(bare(one)) ? bare(one) : one)))]
}

/** A value without what stood after a link in a sentence. */
export function bare(value: string): string {
  return value.replace(GLUED, '')
}

/** What no code ends in. */
const GLUED = /[\s.,;:!?'"()[\]<>{}*«»‹›“”‘’…،؛؟\p{Cf}]+$/u

/** The values of a name, split at commas, each once; none for a name that is not there. */
export function valuesOf(params: URLSearchParams, name: string): readonly string[] {
  const values = params.getAll(name).flatMap((value) => value.split(','))
  return [...new Set(values.filter((value) => value !== ''))]
}
