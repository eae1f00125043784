import { expect, it } from 'vitest'
import { shownTexts } from '../../../src/platform/picture/pictureTexts'

const svg = [
  '<svg viewBox="-10 0 100 50"><rect x="1" y="2"/>',
  '<text x="10" y="20" font-size="10" textLength="30">6,859</text>',
  '<text x="60" y="40" font-size="10" direction="rtl" textLength="20">عن</text></svg>',
].join('')

it('a text is looked for where it stands, whichever way it runs', () => {
  expect(shownTexts(svg, 200, 100)).toEqual({
    bare: '<svg viewBox="-10 0 100 50"><rect x="1" y="2"/></svg>',
    boxes: [
      { x: 40, y: 20, width: 60, height: 26 },
      { x: 100, y: 60, width: 40, height: 26 },
    ],
  })
})
