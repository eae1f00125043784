import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

import { PLOTS } from '../../../../src/features/overview/time/overTimeLabels'

it('places labels in a chart as high as the style sheet makes it, on a desk and on a phone', () => {
  const style = readFileSync('src/ui/charts/Dots.module.css', 'utf8')
  const heights = style.matchAll(/^ *\.plot \{[^}]*block-size: ([\d.]+)rem/gmu)
  expect([...heights].map(([, rem]) => 16 * Number(rem))).toEqual([PLOTS.wide[1], PLOTS.narrow[1]])
})
