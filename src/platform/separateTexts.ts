// The JSX runtime of the page: React's own, except that it can give every text an element of its own.
// It is named as `jsxImportSource` in tsconfig.json and vite.config.ts, by way of package.json.
// A `key` is written before any `{...spread}`: after one, the compiler would ask for `createElement`.
import { createElement, type ElementType, type ReactNode } from 'react'
import { jsxDEV as reactJsxDEV } from 'react/jsx-dev-runtime'
import { Fragment, jsx as reactJsx, jsxs as reactJsxs } from 'react/jsx-runtime'

export { Fragment }
export type { JSX } from 'react/jsx-runtime'

let separate = false

/**
 * From now on every text that is drawn stands in an element of its own, which never changes: another
 * text is another element. React then touches no text node that somebody else has replaced, and no
 * late translation of an old text finds the place of a new one.
 *
 * Elements that were made before are as they were: draw the page anew.
 */
export function separateTexts(isOn = true): void {
  separate = isOn
}

export const jsx: typeof reactJsx = (type, props, key) =>
  reactJsx(type, separated(type, props), key)

export const jsxs: typeof reactJsxs = (type, props, key) =>
  reactJsxs(type, separated(type, props), key)

export const jsxDEV: typeof reactJsxDEV = (type, props, ...rest) =>
  reactJsxDEV(type, separated(type, props), ...rest)

function separated(type: ElementType, props: unknown): unknown {
  if (!separate || isComponent(type) || type === OPTION) return props
  const { children } = props as { readonly children?: ReactNode }
  return { ...(props as object), ...(children !== undefined && { children: apart(children) }) }
}

/** What becomes of its children is said by the elements that it renders. */
function isComponent(type: ElementType): boolean {
  return typeof type === 'function'
}

function apart(children: ReactNode, at = ''): ReactNode {
  if (Array.isArray(children))
    return children.map((child: ReactNode, i) => apart(child, `${at}-${i}`))
  if (typeof children !== 'string' && typeof children !== 'number') return children
  const text = String(children)
  // Blanks are left alone by all, and would be items of their own in a flexible box.
  return text.trim() === '' ? text : createElement(TEXT, { key: `text${at} ${text}` }, text)
}

/** An element that no style sheet and no other code knows. */
const TEXT = 'x-text'

/** React joins the texts of an option itself, and no element may stand in one. */
const OPTION = 'option'
