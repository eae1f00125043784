// Functions that run in the page and name what those miss who read it by key, by touch, enlarged or
// in their own colours. Each stands alone: it is sent to the browser as text.

/** What is to be known of the one element that has the focus. */
export interface Stop {
  readonly what: string
  /** Nothing has the focus, or it is the page itself. */
  readonly lost: boolean
  /** The nearest list, table, bar or section: within it the eye follows the focus. */
  readonly region: number
  /** In pixels from the corner of the region where reading begins. */
  readonly line: readonly [top: number, bottom: number]
  readonly along: number
  /** Where a map is, places stand as they lie, not in the order of reading. */
  readonly isMap: boolean
  readonly problems: readonly string[]
}

/** Runs in the page: where the focus is, and what is wrong with how it shows. */
export function focusStop(): Stop {
  const active = document.activeElement
  const problems: string[] = []
  if (!active || active === document.body || active === document.documentElement) {
    return { what: '', lost: true, region: -1, line: [0, 0], along: 0, isMap: false, problems }
  }
  // A press lies over all of its row, a box is pressed by its label.
  const after = getComputedStyle(active, '::after')
  const covers = after.content !== 'none' && after.position === 'absolute'
  const positioned = getComputedStyle(active).position !== 'static'
  const ground = covers && !positioned ? ((active as HTMLElement).offsetParent ?? active) : active
  const shown = active.closest('label') ?? ground
  const box = shown.getBoundingClientRect()
  const what = `${active.tagName.toLowerCase()} "${(
    active.getAttribute('aria-label') ??
    (shown.textContent || active.tagName)
  )
    .trim()
    .slice(0, 40)}"`

  const lines = [active, ...active.querySelectorAll('*')].flatMap((element) => [
    { element, style: getComputedStyle(element) },
    { element, style: getComputedStyle(element, '::after') },
    { element, style: getComputedStyle(element, '::before') },
  ])
  for (let around = active.parentElement, i = 0; around && i < 3; i += 1) {
    lines.push({ element: around, style: getComputedStyle(around) })
    around = around.parentElement
  }
  const ring = lines.find(
    ({ style }) =>
      !['none', 'hidden'].includes(style.outlineStyle) &&
      parseFloat(style.outlineWidth) >= 2 &&
      !/transparent|rgba\(.*, 0\)/.test(style.outlineColor),
  )
  if (!ring) problems.push(`${what}: no ring`)
  else {
    const reach = parseFloat(ring.style.outlineOffset) + parseFloat(ring.style.outlineWidth)
    for (let around = shown.parentElement; around; around = around.parentElement) {
      const { overflowX, overflowY, display } = getComputedStyle(around)
      if (around === document.documentElement || around === document.body) break
      if (display === 'inline' || display === 'contents') continue
      const edge = around.getBoundingClientRect()
      // A pixel of three may be lost, two have to stay.
      const seen = Math.max(reach - 1, -1)
      if (
        (overflowX !== 'visible' &&
          (box.left - seen < edge.left || box.right + seen > edge.right)) ||
        (overflowY !== 'visible' && (box.top - seen < edge.top || box.bottom + seen > edge.bottom))
      )
        problems.push(`${what}: its ring is cut off by ${around.tagName.toLowerCase()}`)
      if (getComputedStyle(around).position === 'fixed') break
    }
  }

  const within = (x: number, y: number) => x >= 0 && y >= 0 && x < innerWidth && y < innerHeight
  const at = [0.1, 0.5, 0.9].flatMap((down) =>
    [0.1, 0.5, 0.9].map((across) => ({
      x: box.left + box.width * across,
      y: box.top + box.height * down,
    })),
  )
  if (!at.some(({ x, y }) => within(x, y))) problems.push(`${what}: outside the window`)
  for (const { x, y } of at) {
    const over = within(x, y) ? document.elementFromPoint(x, y) : null
    let stuck: Element | null = over
    while (stuck && !['sticky', 'fixed'].includes(getComputedStyle(stuck).position))
      stuck = stuck.parentElement
    if (stuck && !stuck.contains(active)) {
      problems.push(`${what}: covered by ${stuck.className}`)
      break
    }
  }

  const areas =
    'ul, ol, dl > div, table, footer, header, nav, form, fieldset, dialog, [popover], section, main'
  const region = active.closest(areas) ?? document.body
  const outer = region.getBoundingClientRect()
  const rtl = getComputedStyle(region).direction === 'rtl'
  return {
    what,
    lost: !active.checkVisibility({ visibilityProperty: true }),
    region: [...document.querySelectorAll('*')].indexOf(region),
    line: [box.top - outer.top + region.scrollTop, box.bottom - outer.top + region.scrollTop],
    along: rtl ? outer.right - box.right : box.left - outer.left,
    isMap: active.closest('li[data-row]') !== null,
    problems,
  }
}

/** Targets of less than 24 × 24 pixels that do not stand apart; links within a text may. */
export function targetProblems(): string[] {
  const all = 'a[href], button, input, select, textarea, summary, [tabindex="0"]'
  const targets = [...document.querySelectorAll<HTMLElement>(all)]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }))
    // A part of a column that is too low leaves the press to the column.
    .filter((element) => {
      if (element.dataset.mark?.includes(' ') !== true) return true
      return parseFloat(getComputedStyle(element, '::before').height) > 0
    })
    // A box that scrolls takes the focus for its keys: it is no target.
    .filter((element) => element.getAttribute('role') !== 'region')
    .map((element) => {
      const after = getComputedStyle(element, '::after')
      const covers = after.content !== 'none' && after.position === 'absolute'
      const positioned = getComputedStyle(element).position !== 'static'
      const ground = covers && !positioned ? (element.offsetParent ?? element) : element
      const drawn = (element.closest('label') ?? ground).getBoundingClientRect()
      // Of a low part of a high column more can be hit than is drawn.
      const before = getComputedStyle(element, '::before')
      const more =
        element.dataset.mark?.includes(' ') === true
          ? Math.max(0, parseFloat(before.height) - drawn.height)
          : 0
      const { x, y, width, height } = drawn
      const box = new DOMRect(x, y - more / 2, width, height + more)
      const { display } = getComputedStyle(element)
      const sentence = [...(element.parentElement?.childNodes ?? [])].some(
        (node) => node.nodeType === Node.TEXT_NODE && /\p{L}{2}/u.test(node.textContent ?? ''),
      )
      return { element, box, inText: display === 'inline' && sentence }
    })
    .filter(({ box }) => box.width > 0 && box.height > 0 && box.right > 0 && box.bottom > 0)
  const problems: string[] = []
  for (const { element, box, inText } of targets) {
    if (inText || (box.width > 23.5 && box.height > 23.5)) continue
    const [x, y] = [(box.left + box.right) / 2, (box.top + box.bottom) / 2]
    const near = targets.find(({ element: other, box: there }) => {
      if (other === element || other.contains(element) || element.contains(other)) return false
      const small = there.width < 23.5 || there.height < 23.5
      const [dx, dy] = small
        ? [(there.left + there.right) / 2 - x, (there.top + there.bottom) / 2 - y]
        : [
            Math.max(there.left - x, 0, x - there.right),
            Math.max(there.top - y, 0, y - there.bottom),
          ]
      return Math.hypot(dx, dy) < (small ? 24 : 12)
    })
    if (near)
      problems.push(
        `${element.tagName.toLowerCase()} "${element.textContent.trim().slice(0, 40)}" is ${box.width.toFixed(0)} × ${box.height.toFixed(0)}, beside "${near.element.textContent.trim().slice(0, 40)}"`,
      )
  }
  return problems
}

/** Which part of the window's height is taken by what stays while the page is scrolled. */
export function stuckShare(): number {
  const lines = new Set<number>()
  for (const element of document.querySelectorAll('body *')) {
    const { position } = getComputedStyle(element)
    if (position !== 'sticky' && position !== 'fixed') continue
    const { top, bottom, width } = element.getBoundingClientRect()
    // What sticks beside the text, or within a box that scrolls, leaves the window to it.
    if (width < innerWidth / 2) continue
    for (let y = Math.max(Math.round(top), 0); y < Math.min(bottom, innerHeight); y += 1)
      lines.add(y)
  }
  return lines.size / innerHeight
}

/** The three kinds of marks in the key of the map: drawn, of ink that stands off the ground, and unlike. */
export function kindProblems(): string[] {
  const problems: string[] = []
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })!
  const luminance = (color: string) => {
    canvas.fillStyle = color
    canvas.fillRect(0, 0, 1, 1)
    const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((byte) => {
      const part = byte / 255
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * r + 0.7152 * g + 0.0722 * b
  }
  const contrast = (a: string, b: string) => {
    const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x)
    return (light + 0.05) / (dark + 0.05)
  }
  const probe = document.createElement('div')
  document.body.append(probe)
  probe.style.backgroundColor = matchMedia('(forced-colors: active)').matches
    ? 'Canvas'
    : getComputedStyle(document.documentElement).backgroundColor
  const ground = getComputedStyle(probe).backgroundColor
  probe.remove()
  const looks = [...document.querySelectorAll('#killed-by-governorate p svg')].map((mark) => {
    const { width, height } = mark.getBoundingClientRect()
    if (width < 8 || height < 8) problems.push('a mark of the key is not drawn')
    return [...mark.querySelectorAll('rect')]
      .map((rect) => {
        const { fill, stroke, strokeDasharray } = getComputedStyle(rect)
        const hatch = fill.startsWith('url')
          ? getComputedStyle(document.querySelector('#hatch path')!).stroke
          : null
        const inks = [hatch ?? fill, stroke].filter(
          (ink) => ink !== 'none' && !/rgba\(.*, 0\)|transparent/.test(ink),
        )
        if (inks.every((ink) => contrast(ink, ground) < 3))
          problems.push(`a part of a mark is ${inks.join(', ')} on ${ground}`)
        return `${hatch ? 'hatch' : fill === 'none' ? '' : 'fill'} ${stroke === 'none' ? '' : `line ${strokeDasharray}`}`
      })
      .join(' + ')
  })
  if (looks.length !== 3) problems.push(`${String(looks.length)} marks in the key`)
  if (new Set(looks).size !== looks.length) problems.push(`alike: ${looks.join(' | ')}`)
  return problems
}
