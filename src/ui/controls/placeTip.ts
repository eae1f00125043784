import type { Rectangle } from '../../platform/rectangle'

interface Size {
  readonly width: number
  readonly height: number
}

/** Where a tip stands: the upper left corner, in pixels of the window. */
interface Spot {
  readonly left: number
  readonly top: number
}

/**
 * Beside a mark, on the first side that has room, so that the mark is not covered: `below` tries
 * the foot and the head first, `beside` the sides of the text, its end first. Along the mark it
 * begins where the mark begins in the direction of reading. It stays within the first of the areas
 * that leaves it room beside the mark; within the last, where none does, on the roomiest side. Of
 * the sides with room it takes the first where it covers nothing of what it should not.
 */
export function placeTip(
  mark: Rectangle,
  tip: Size,
  areas: readonly [...Rectangle[], Rectangle],
  direction: 'ltr' | 'rtl',
  prefer: 'below' | 'beside',
  avoid: readonly Rectangle[] = [],
): Spot {
  const [end, start] =
    direction === 'ltr' ? (['right', 'left'] as const) : (['left', 'right'] as const)
  const sides =
    prefer === 'below'
      ? (['bottom', 'top', end, start] as const)
      : ([end, start, 'top', 'bottom'] as const)
  const along = direction === 'ltr' ? mark.left : mark.right - tip.width
  for (const area of areas) {
    const holds = area.right - area.left >= tip.width && area.bottom - area.top >= tip.height
    if (!holds) continue
    const spots = sides
      .filter((side) => spareAt(side, mark, tip, area) >= 0)
      .map((side) => inside(spotAt(side, mark, tip, along), tip, area))
    const spot = spots.find((one) => !avoid.some((box) => covers(one, tip, box))) ?? spots[0]
    if (spot) return spot
  }
  const last = areas[areas.length - 1] ?? mark
  const spare = (side: Side) => spareAt(side, mark, tip, last)
  const roomiest = [...sides].sort((a, b) => spare(b) - spare(a))[0] ?? 'bottom'
  return inside(spotAt(roomiest, mark, tip, along), tip, last)
}

type Side = 'left' | 'right' | 'top' | 'bottom'

/** What is left of the room beside a mark when the tip stands there; negative where it has none. */
function spareAt(side: Side, mark: Rectangle, tip: Size, area: Rectangle): number {
  switch (side) {
    case 'left':
      return mark.left - area.left - tip.width
    case 'right':
      return area.right - mark.right - tip.width
    case 'top':
      return mark.top - area.top - tip.height
    case 'bottom':
      return area.bottom - mark.bottom - tip.height
  }
}

function spotAt(side: Side, mark: Rectangle, tip: Size, along: number): Spot {
  switch (side) {
    case 'left':
      return { left: mark.left - tip.width, top: mark.top }
    case 'right':
      return { left: mark.right, top: mark.top }
    case 'top':
      return { left: along, top: mark.top - tip.height }
    case 'bottom':
      return { left: along, top: mark.bottom }
  }
}

function inside({ left, top }: Spot, tip: Size, area: Rectangle): Spot {
  return {
    left: Math.max(area.left, Math.min(left, area.right - tip.width)),
    top: Math.max(area.top, Math.min(top, area.bottom - tip.height)),
  }
}

function covers({ left, top }: Spot, { width, height }: Size, box: Rectangle): boolean {
  return left < box.right && left + width > box.left && top < box.bottom && top + height > box.top
}
