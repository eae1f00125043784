/** The part of Trusted Types that is used here: the compiler does not know them yet. */
interface Factory {
  createPolicy(name: string, rules: Record<'createHTML' | 'createScriptURL', Pass>): Policy
}
type Pass = (text: string) => string
type Policy = Readonly<Record<'createHTML' | 'createScriptURL', Pass>>

let policy: Policy | undefined

/** Markup that this product has written itself, every text in it escaped, as the content policy takes it. */
export function trustedMarkup(markup: string): string {
  return own().createHTML(markup)
}

/** The address of a script of this site, as the content policy takes it. */
export function trustedScript(address: string): string {
  return own().createScriptURL(address)
}

function own(): Policy {
  const rules = { createHTML: pass, createScriptURL: ofThisSite }
  const { trustedTypes } = globalThis as { trustedTypes?: Factory }
  return (policy ??= trustedTypes?.createPolicy('tawthiq', rules) ?? rules)
}

function pass(text: string): string {
  return text
}

function ofThisSite(address: string): string {
  if (new URL(address, location.href).host === location.host) return address
  throw new TypeError(address)
}
