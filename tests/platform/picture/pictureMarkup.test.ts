import { describe, expect, it } from 'vitest'
import { isNeeded } from '../../../src/platform/picture/pictureFonts'
import { attributes, escaped } from '../../../src/platform/picture/pictureMarkup'

describe('what is written into a picture', () => {
  it('holds no markup of its own, and no sign that XML does not know', () => {
    expect(escaped('a < b & "c" > d')).toBe('a &lt; b &amp; &quot;c&quot; &gt; d')
    expect(escaped('a\u0000\u0008b\ufffe\n')).toBe('ab\n')
  })

  it('has its lengths in hundredths, and leaves out what is not there', () => {
    expect(attributes({ x: 1.23456, y: 10, rx: null, fill: 'a"b' })).toBe(
      ' x="1.23" y="10" fill="a&quot;b"',
    )
  })

  it('brings a font where any of its letters lies in the range of the font', () => {
    const arabic = 'U+0600-06FF, U+200C-200E'
    expect(isNeeded(arabic, 'Killed 6,859')).toBe(false)
    expect(isNeeded(arabic, 'Killed القتلى')).toBe(true)
    expect(isNeeded('U+20AC', '€')).toBe(true)
    expect(isNeeded('', 'any')).toBe(true)
  })
})
