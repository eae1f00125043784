// @vitest-environment jsdom
import { expect, it } from 'vitest'
import { drawingAgrees, wrongInPicture } from '../../../src/platform/picture/marksAgree'
import type { Plot } from '../../../src/platform/picture/plot'

const plot: Plot = {
  across: [0, 6859],
  up: [2, 0],
  marks: [
    { id: 'all', across: [0, 6859], up: 0.5 },
    { id: 'men', across: [0, 3885], up: 1.5 },
  ],
}

/** Two bars, the second one framed: its outer edge is its value. */
const bars = (longest: number, move = '') => `
  <g data-drawn="all"><rect x="0" y="4" width="${String(longest)}" height="22"${move}/></g>
  <g data-drawn="men">
    <rect x="3.5" y="37.5" width="162.9" height="15"${move}/>
    <rect x="0.75" y="34.75" width="168.4" height="20.5" stroke-width="1.5"${move}/>
  </g>`

const frameOf = (longest: number, viewBox = '0 0 300 60') => {
  const frame = document.createElement('div')
  frame.dataset.plot = JSON.stringify(plot)
  frame.innerHTML = `<svg class="recharts-surface" viewBox="${viewBox}">${bars(longest)}</svg>`
  return frame
}

it('a drawing agrees while its bars are as long as their numbers', () => {
  expect(drawingAgrees(frameOf(300), 1)).toBe(true)
  expect(drawingAgrees(frameOf(241), 1)).toBe(false)
})

it('a drawing that was made for another size, or that has not come, does not agree', () => {
  expect(drawingAgrees(frameOf(300, '0 0 380 60'), 1)).toBe(false)
  const empty = frameOf(300)
  empty.replaceChildren()
  expect(drawingAgrees(empty, 1)).toBe(false)
})

it('a drawing of the numbers before does not agree with those of now', () => {
  const frame = frameOf(300)
  frame.dataset.plot = JSON.stringify({ ...plot, across: [0, 9000] })
  expect(drawingAgrees(frame, 1)).toBe(false)
})

const escaped = JSON.stringify(plot).replaceAll('"', '&quot;')
const picture = (longest: number, move: string) =>
  `<rect width="720" height="400"/><g data-plot="${escaped}" data-place="40 100 300 60">${bars(longest, move)}</g>`

it('a picture is held against its numbers where its shapes were moved to', () => {
  expect(wrongInPicture(picture(300, ' transform="translate(40 100)"'))).toEqual([])
  expect(wrongInPicture(picture(241, ' transform="translate(40 100)"'))).toEqual(['all'])
  expect(wrongInPicture(picture(300, ' transform="translate(40 115)"'))).toHaveLength(2)
  expect(wrongInPicture(picture(300, ' transform="matrix(0.8 0 0 1 40 100)"'))).toHaveLength(2)
})
