/** A box in the window, in pixels from its upper left corner. */
export interface Box {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

interface Size {
  readonly width: number
  readonly height: number
}

/** Where a tip stands: the upper left corner, in pixels of the window. */
export interface Spot {
  readonly left: number
  readonly top: number
}

/**
 * Beside a mark, on the first side that has room, so that the mark is not covered: `below` tries
 * the foot and the head first, `beside` the sides of the text, its end first. Along the mark it
 * begins where the mark begins in the direction of reading. Never outside the window; where no
 * side has room, on the roomiest.
 */
export function placeTip(
  mark: Box,
  tip: Size,
  within: Size,
  direction: 'ltr' | 'rtl',
  prefer: 'below' | 'beside',
): Spot {
  const [end, start] =
    direction === 'ltr' ? (['right', 'left'] as const) : (['left', 'right'] as const)
  const sides =
    prefer === 'below'
      ? (['bottom', 'top', end, start] as const)
      : ([end, start, 'top', 'bottom'] as const)
  const spare = (side: Side) => roomAt(side, mark, within) - sizeAt(side, tip)
  const roomiest = [...sides].sort((a, b) => spare(b) - spare(a))[0] ?? 'bottom'
  const side = sides.find((one) => spare(one) >= 0) ?? roomiest
  const along = direction === 'ltr' ? mark.left : mark.right - tip.width
  return inside(spotAt(side, mark, tip, along), tip, within)
}

type Side = 'left' | 'right' | 'top' | 'bottom'

function roomAt(side: Side, mark: Box, within: Size): number {
  switch (side) {
    case 'left':
      return mark.left
    case 'right':
      return within.width - mark.right
    case 'top':
      return mark.top
    case 'bottom':
      return within.height - mark.bottom
  }
}

function sizeAt(side: Side, tip: Size): number {
  return side === 'left' || side === 'right' ? tip.width : tip.height
}

function spotAt(side: Side, mark: Box, tip: Size, along: number): Spot {
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

function inside({ left, top }: Spot, tip: Size, within: Size): Spot {
  return {
    left: Math.max(0, Math.min(left, within.width - tip.width)),
    top: Math.max(0, Math.min(top, within.height - tip.height)),
  }
}
