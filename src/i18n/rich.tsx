import { Fragment, type ReactNode } from 'react'

import { evenly } from './format/keyTraces'

/**
 * Lays elements into a text: `text` is given the names of the values, wrapped in marks that no
 * translator types, and every mark is replaced by its element. The order is the language's own.
 *
 *     rich((names) => t('byYear.half', names), { part: <AnswerText … /> })
 */
export function rich<Name extends string>(
  text: (names: Readonly<Record<Name, string>>) => string,
  nodes: Readonly<Record<Name, ReactNode>>,
): ReactNode {
  const names = Object.keys(nodes) as Name[]
  const marks = Object.fromEntries(names.map((name) => [name, `${OPEN}${name}${CLOSE}`]))
  const pieces = text(marks as Record<Name, string>).split(
    new RegExp(`[\u2066-\u2069]*${OPEN}(.*?)${CLOSE}[\u2066-\u2069]*`, 'u'),
  )
  const words = evenly(pieces.map((piece, i) => (i % 2 === 0 ? piece : '')))
  return pieces.map((piece, i) => (
    // The pieces of a text never change places.
    <Fragment key={i}>{i % 2 === 0 ? words[i] : nodes[piece as Name]}</Fragment>
  ))
}

/** Elements as a list in words: "a, b and c", as `list` joins its items. */
export function richList(
  list: (items: readonly string[]) => string,
  nodes: readonly ReactNode[],
): ReactNode {
  const named = Object.fromEntries(nodes.map((node, i) => [`item${String(i)}`, node]))
  return rich((names) => list(Object.values(names)), named)
}

const OPEN = '\ue000'
const CLOSE = '\ue001'
