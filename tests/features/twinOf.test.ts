// @vitest-environment jsdom
import { describe, expect, it } from 'vitest'

import { placeOf, thingAt, twinOf } from '../../src/modes/translation/frames/twinOf'

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

  it('is the thing of the same name, wherever the other page has it', () => {
    const one = pageOf(
      '<main id="main"><table><tr id="figure-a"><td id="a-place">x</td></tr><tr id="figure-b"><td>y</td></tr></table></main>',
    )
    const two = pageOf(
      '<main id="main"><table><tr id="figure-b"><td>ب</td></tr><tr id="figure-a"><td id="a-place">أ</td></tr></table></main>',
    )
    for (const [at, words] of [
      ['#figure-a', 'أ'],
      ['#a-place', 'أ'],
      ['#figure-b td', 'ب'],
    ] as const) {
      const thing = one.querySelector(at)
      expect(thing && twinOf(thing, two)?.textContent).toBe(words)
    }
  })

  it('is nothing where the thing of that name is not drawn', () => {
    const one = pageOf('<table><tr id="figure-a"><td><data value="5">5</data></td></tr></table>')
    const two = pageOf('<table><tr id="figure-b"><td><data value="5">5</data></td></tr></table>')
    for (const at of ['tr', 'td', 'data']) {
      const thing = one.querySelector(at)
      expect(thing && twinOf(thing, two)).toBeNull()
    }
  })

  it('goes by place below an id that is only counted', () => {
    const one = pageOf('<div id="_r_1a_"><p id="_r_1b_-hint">a</p></div>')
    const two = pageOf('<div id="_r_2a_"><p id="_r_2b_-hint">أ</p></div>')
    const hint = one.querySelector('p')
    expect(hint && twinOf(hint, two)?.textContent).toBe('أ')
  })

  it('is never a line with other numbers', () => {
    const one = pageOf('<ul><li>Idlib <data value="5">5</data></li></ul>')
    const two = pageOf('<ul><li>إدلب <data value="9">9</data></li></ul>')
    const line = one.querySelector('li')
    expect(line && twinOf(line, two)).toBeNull()
    expect(line && placeOf(line, two)?.localName).toBe('li')
  })
})
