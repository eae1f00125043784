/** Where a mark stands among the marks of its chart: rows from the top, columns in their order. */
export interface MarkPlace {
  readonly id: string
  readonly row: number
  readonly column: number
}

type Direction = 'ltr' | 'rtl'

/**
 * The mark to which a key leads; null where it leads nowhere: nothing moves past an edge.
 * Arrows move as one sees it, whichever way the columns run: along the row or column to the next
 * mark there, over holes, and where there is none to the nearest on that side. Home and End lead
 * to the ends of the row, or of the column where the mark is alone in its row; with Ctrl to the
 * first and the last of all.
 */
export function nextMark(
  places: readonly MarkPlace[],
  from: string,
  { key, ctrlKey = false }: { readonly key: string; readonly ctrlKey?: boolean },
  direction: Direction,
): string | null {
  const here = places.find(({ id }) => id === from)
  if (!here) return null
  const sign = direction === 'ltr' ? 1 : -1
  switch (key) {
    case 'ArrowRight':
      return along(places, here, 'column', sign)
    case 'ArrowLeft':
      return along(places, here, 'column', -sign)
    case 'ArrowDown':
      return along(places, here, 'row', 1)
    case 'ArrowUp':
      return along(places, here, 'row', -1)
    case 'Home':
      return other(inOrder(lineOf(places, here, ctrlKey))[0], here)
    case 'End':
      return other(inOrder(lineOf(places, here, ctrlKey)).at(-1), here)
    default:
      return null
  }
}

/** The mark that stands nearest to a place; null only where there is none. */
export function nearestMark(
  places: readonly MarkPlace[],
  to: Omit<MarkPlace, 'id'>,
): string | null {
  const distance = (place: MarkPlace) =>
    Math.abs(place.row - to.row) + Math.abs(place.column - to.column)
  return first(places, distance)?.id ?? null
}

type Axis = 'row' | 'column'

function along(
  places: readonly MarkPlace[],
  here: MarkPlace,
  axis: Axis,
  sign: number,
): string | null {
  const across = axis === 'row' ? 'column' : 'row'
  const ahead = places.filter((place) => (place[axis] - here[axis]) * sign > 0)
  const inLine = ahead.filter((place) => place[across] === here[across])
  const away = (place: MarkPlace) => Math.abs(place[axis] - here[axis])
  const aside = (place: MarkPlace) => Math.abs(place[across] - here[across])
  const next = inLine.length > 0 ? first(inLine, away) : first(ahead, (p) => away(p) + aside(p))
  return next?.id ?? null
}

function lineOf(places: readonly MarkPlace[], here: MarkPlace, all: boolean): readonly MarkPlace[] {
  if (all) return places
  const row = places.filter(({ row }) => row === here.row)
  return row.length > 1 ? row : places.filter(({ column }) => column === here.column)
}

function inOrder(places: readonly MarkPlace[]): readonly MarkPlace[] {
  return [...places].sort((a, b) => a.row - b.row || a.column - b.column)
}

/** The one of the least measure; of several, the first in order, whichever way the columns run. */
function first(
  places: readonly MarkPlace[],
  measure: (place: MarkPlace) => number,
): MarkPlace | undefined {
  return [...inOrder(places)].sort((a, b) => measure(a) - measure(b))[0]
}

function other(place: MarkPlace | undefined, here: MarkPlace): string | null {
  return place && place.id !== here.id ? place.id : null
}
