// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'

import { thingAt, twinOf } from '../../src/features/compare/twinOf'

function pageOf(body: string): Document {
  return new DOMParser().parseFromString(`<body><div>${body}</div></body>`, 'text/html')
}

describe('the twin of an element', () => {
  it('is what stands at the same place of the other page', () => {
    const one = pageOf('<p>Killed</p><ul><li>a</li><li><button>Table</button></li></ul>')
    const two = pageOf('<p>القتلى</p><ul><li>أ</li><li><button>جدول</button></li></ul>')
    const button = one.querySelector('button')
    expect(button && twinOf(button, two)?.textContent).toBe('جدول')
  })

  it('of a number is the same number, wherever its sentence has it', () => {
    const one = pageOf('<p><data value="5">5</data> of <data value="9">9</data></p>')
    const two = pageOf('<p>من <data value="9">9</data> بلغ <data value="5">5</data></p>')
    for (const number of one.querySelectorAll('data')) {
      expect(twinOf(number, two)?.getAttribute('value')).toBe(number.value)
    }
  })

  it('is never a number of another value', () => {
    const one = pageOf('<p><data value="5">5</data></p>')
    const two = pageOf('<p><data value="9">9</data></p>')
    const number = one.querySelector('data')
    expect(number && twinOf(number, two)).toBeNull()
  })

  it('is looked for of the thing that is pointed at, not of a part of it', () => {
    const page = pageOf('<button><span>Ta<b>b</b>le</span></button>')
    expect(thingAt(page.querySelector('b'))?.localName).toBe('button')
  })
})
