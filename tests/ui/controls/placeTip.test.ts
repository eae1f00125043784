import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { Rectangle } from '../../../src/platform/rectangle'
import { placeTip } from '../../../src/ui/controls/placeTip'

const within = fc.record({
  width: fc.integer({ min: 320, max: 1920 }),
  height: fc.integer({ min: 256, max: 1080 }),
})
const tip = fc.record({
  width: fc.integer({ min: 80, max: 320 }),
  height: fc.integer({ min: 40, max: 250 }),
})
const prefer = fc.constantFrom('below' as const, 'beside' as const)
const direction = fc.constantFrom('ltr' as const, 'rtl' as const)
const scene = within.chain((window) =>
  fc.record({
    window: fc.constant(window),
    tip,
    prefer,
    mark: fc
      .tuple(fc.nat(window.width), fc.nat(window.height), fc.nat(window.width), fc.nat(300))
      .map(([left, top, width, height]) => ({
        left,
        top,
        right: Math.min(left + width, window.width),
        bottom: Math.min(top + height, window.height),
      })),
  }),
)

function all({ width, height }: { readonly width: number; readonly height: number }): Rectangle {
  return { left: 0, top: 0, right: width, bottom: height }
}

describe('a tip', () => {
  it('never leaves the window', () => {
    fc.assert(
      fc.property(scene, direction, ({ window, tip, prefer, mark }, way) => {
        const { left, top } = placeTip(mark, tip, [all(window)], way, prefer)
        expect(left).toBeGreaterThanOrEqual(0)
        expect(top).toBeGreaterThanOrEqual(0)
        expect(left + tip.width).toBeLessThanOrEqual(window.width)
        expect(top + tip.height).toBeLessThanOrEqual(window.height)
      }),
    )
  })

  it('never covers its mark where any side has room', () => {
    fc.assert(
      fc.property(scene, direction, ({ window, tip, prefer, mark }, way) => {
        const hasRoom =
          mark.left >= tip.width ||
          window.width - mark.right >= tip.width ||
          mark.top >= tip.height ||
          window.height - mark.bottom >= tip.height
        fc.pre(hasRoom)
        const { left, top } = placeTip(mark, tip, [all(window)], way, prefer)
        const apart =
          left >= mark.right ||
          left + tip.width <= mark.left ||
          top >= mark.bottom ||
          top + tip.height <= mark.top
        expect(apart).toBe(true)
      }),
    )
  })

  it('stands in one direction as the mirror shows it in the other', () => {
    fc.assert(
      fc.property(scene, ({ window, tip, prefer, mark }) => {
        const flipped: Rectangle = {
          ...mark,
          left: window.width - mark.right,
          right: window.width - mark.left,
        }
        const there = placeTip(mark, tip, [all(window)], 'ltr', prefer)
        const here = placeTip(flipped, tip, [all(window)], 'rtl', prefer)
        expect(here.top).toBe(there.top)
        expect(here.left).toBe(window.width - there.left - tip.width)
      }),
    )
  })

  it('begins with its mark, at the side where reading begins', () => {
    const mark = { left: 400, top: 100, right: 700, bottom: 130 }
    const [size, window] = [
      { width: 200, height: 80 },
      { width: 1280, height: 800 },
    ]
    expect(placeTip(mark, size, [all(window)], 'ltr', 'below')).toEqual({ left: 400, top: 130 })
    expect(placeTip(mark, size, [all(window)], 'rtl', 'below')).toEqual({ left: 500, top: 130 })
    expect(placeTip(mark, size, [all(window)], 'ltr', 'beside')).toEqual({ left: 700, top: 100 })
    expect(placeTip(mark, size, [all(window)], 'rtl', 'beside')).toEqual({ left: 200, top: 100 })
  })

  it('stays within its panel where that leaves it room, else within the window', () => {
    const window = all({ width: 1280, height: 800 })
    const panel = { left: 0, top: 0, right: 600, bottom: 800 }
    const mark = { left: 500, top: 100, right: 580, bottom: 130 }
    const tip = { width: 200, height: 80 }
    expect(placeTip(mark, tip, [panel, window], 'ltr', 'below')).toEqual({ left: 400, top: 130 })
    expect(placeTip(mark, tip, [window], 'ltr', 'below')).toEqual({ left: 500, top: 130 })
    const flat = { ...panel, top: 90, bottom: 140 }
    expect(placeTip({ ...mark, left: 20 }, tip, [flat, window], 'ltr', 'below')).toEqual({
      left: 20,
      top: 130,
    })
  })

  it('covers nothing that it should not where another side leaves it alone', () => {
    const [mark, tip, area] = [
      box(400, 300, 480, 320),
      { width: 200, height: 100 },
      [box(0, 0, 1280, 800)],
    ] as const
    const at = (avoid: readonly Rectangle[]) => placeTip(mark, tip, area, 'ltr', 'below', avoid)
    expect(at([])).toEqual({ left: 400, top: 320 })
    expect(at([box(410, 340, 460, 380)])).toEqual({ left: 400, top: 200 })
    expect(at([box(410, 340, 460, 380), box(410, 240, 460, 280)])).toEqual({ left: 480, top: 300 })
    // Where every side covers something, it stands where it would have stood.
    expect(at([box(0, 0, 1280, 800)])).toEqual({ left: 400, top: 320 })
  })
})

function box(left: number, top: number, right: number, bottom: number): Rectangle {
  return { left, top, right, bottom }
}
