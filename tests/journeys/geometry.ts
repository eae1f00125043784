// Functions that run in the page and name what is wrong with where things stand. Each stands alone:
// it is sent to the browser as text.

/** No scrolling sideways, and no text outside the window or cut off by its box. */
export function pageProblems(): string[] {
  const problems: string[] = []
  const { scrollWidth } = document.documentElement
  if (scrollWidth > innerWidth) problems.push(`the page scrolls sideways: ${String(scrollWidth)}`)

  interface Around {
    readonly scrolls: boolean
    readonly edges: readonly { left: number; right: number; name: string }[]
  }
  // Of many texts most stand in the same boxes: each box is measured once.
  const known = new Map<Element | null, Around>([[null, { scrolls: false, edges: [] }]])
  const around = (element: Element | null): Around => {
    const before = known.get(element)
    if (before || !element) return before ?? { scrolls: false, edges: [] }
    const outer = around(element.parentElement)
    const { overflowX, overflowY } = getComputedStyle(element)
    const { left, right, width } = element.getBoundingClientRect()
    const found = {
      // Texts for screen readers alone are one pixel wide.
      scrolls: outer.scrolls || width <= 1 || /auto|scroll/.test(overflowX + overflowY),
      edges: /hidden|clip/.test(overflowX)
        ? [...outer.edges, { left, right, name: element.className }]
        : outer.edges,
    }
    known.set(element, found)
    return found
  }

  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement
    const text = (node.textContent ?? '').trim()
    if (!element || text === '' || !element.checkVisibility({ visibilityProperty: true })) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    const box = range.getBoundingClientRect()
    if (box.width === 0 || box.bottom < 0) continue
    const { scrolls, edges } = around(element)
    const cut = edges.find(({ left, right }) => box.left < left - 1 || box.right > right + 1)?.name
    if (scrolls) continue
    // What a filter is set to stands whole in its chips.
    const isShort = element.closest('[role="search"] button') !== null
    if (cut !== undefined && !isShort) problems.push(`cut off by ${cut}: ${text}`)
    if (box.left < -0.5 || box.right > innerWidth + 0.5) problems.push(`outside: ${text}`)
  }
  return problems
}

/** Lying bars: one a known number, from the side of reading, to scale, its number at its end. */
export function barProblems(): string[] {
  const problems: string[] = []
  const rtl = document.documentElement.dir === 'rtl'
  for (const panel of document.querySelectorAll('section[data-anchor]')) {
    const drawn: { length: number; value: number; what: string }[] = []
    for (const list of panel.querySelectorAll('ul')) {
      const frame = list.previousElementSibling
      if (!frame || list.children.length === 0) continue
      // Columns and tiles have no bars beside them.
      if (!list.querySelector('li > span + span')) continue
      const rows = [...list.children].map((row) => {
        const numbers = [...row.querySelectorAll('data')].filter((data) => data.checkVisibility())
        return { row, number: numbers[0] }
      })
      // Neither limits nor a rank have a bar, nor has a zero.
      const known = rows.filter(
        ({ row, number }) =>
          number !== undefined &&
          Number(number.getAttribute('value')) > 0 &&
          row.lastElementChild!.firstElementChild!.tagName === 'svg',
      )
      const surface = frame.querySelector('[data-drawing] > svg')?.getBoundingClientRect()
      const bars = [...frame.querySelectorAll('[data-drawn]')].filter((bar) =>
        bar.querySelector('rect'),
      )
      const name = list.getAttribute('aria-label') ?? ''
      const inPercent = list.closest('[data-scale="percent"]') !== null
      if (bars.length !== known.length) {
        problems.push(`${name}: ${String(bars.length)} bars for ${String(known.length)} numbers`)
        continue
      }
      if (!surface) continue
      for (const [i, { row, number }] of known.entries()) {
        const rects = [...bars[i]!.querySelectorAll('rect')]
        const boxes = rects.flatMap((rect) => {
          const { left, right, top, bottom, width } = rect.getBoundingClientRect()
          // The core of a bar that is thinner than its frame is not drawn.
          if (width === 0) return []
          // The line around a frame is part of its box in Firefox alone.
          const around =
            rect.getBBox().width + parseFloat(getComputedStyle(rect).strokeWidth) - width
          const half = rects.length === 2 ? around / 2 : 0
          return { left: left - half, right: right + half, top: top - half, bottom: bottom + half }
        })
        const bar = {
          left: Math.min(...boxes.map(({ left }) => left)),
          right: Math.max(...boxes.map(({ right }) => right)),
          top: Math.min(...boxes.map(({ top }) => top)),
          bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
        }
        // Of shares the full length is the whole; a number among them is that whole.
        const isShare = number!.getAttribute('data-unit') === 'percent'
        const value = inPercent && !isShare ? 100 : Number(number!.getAttribute('value'))
        const what = `${name}: ${String(value)}`
        const away = rtl ? surface.right - bar.right : bar.left - surface.left
        const length = bar.right - bar.left
        if (inPercent) {
          const whole = (value / 100) * surface.width
          if (value > 100) problems.push(`${what} is more than its whole`)
          if (Math.abs(length - whole) > 1.5)
            problems.push(`${what} % is ${length.toFixed(1)} px long, not ${whole.toFixed(1)}`)
        } else drawn.push({ length, value, what })

        const isDerived = number!.getAttribute('data-answer') === 'derived'
        if ((rects.length === 2) !== isDerived)
          problems.push(`${what} has the mark of another kind`)
        if (Math.abs(away) > 2) problems.push(`${what} begins ${String(away)} px off the axis`)

        const box = row.getBoundingClientRect()
        if (bar.top < box.top - 1 || bar.bottom > box.bottom + 1)
          problems.push(`${what} is drawn outside its row`)
        // The row's second part holds what reserves the length of the bar, then the number.
        const said = row.lastElementChild!.lastElementChild!
        const range = document.createRange()
        range.selectNodeContents(said)
        const label = range.getBoundingClientRect()
        const gap = rtl ? bar.left - label.right : label.left - bar.right
        if (gap < 2 || gap > 24) problems.push(`${what} stands ${String(gap)} px from its bar`)
        const outer = panel.getBoundingClientRect()
        if (label.left < outer.left - 0.5 || label.right > outer.right + 0.5)
          problems.push(`${what} leaves its panel`)
      }
    }
    // One scale for all lists of a panel.
    const longest = drawn.toSorted((a, b) => b.value - a.value)[0]
    for (const { length, value, what } of drawn) {
      const due = (value / longest!.value) * longest!.length
      if (Math.abs(length - due) > 1.5)
        problems.push(`${what} is ${length.toFixed(1)} px long, not ${due.toFixed(1)}`)
    }
  }
  return problems
}

/** Standing columns: one a known year, stacked to scale, totals over them and apart. */
export function columnProblems(): string[] {
  const problems: string[] = []
  const panel = document.querySelector('#killed-by-year')
  const list = panel?.querySelector('ul')
  // Years as rows have bars, and no axis under them.
  if (!panel?.querySelector('ol') || !list) return []
  const years = [...list.children].map((column) => ({
    column: column.getBoundingClientRect(),
    number: column.querySelector('data'),
    top: column.querySelector('[data-answer]')!.getBoundingClientRect(),
  }))
  const known = years.filter(({ number }) => number !== null)
  const segments = [...panel.querySelectorAll('[data-drawn]')]
    // The whole of one is its last rectangle; Firefox counts the place of a drawing in a group twice.
    .flatMap((segment) => [...segment.querySelectorAll('rect')].at(-1) ?? [])
    .map((rect) => rect.getBoundingClientRect())
  const stacks = known.map(({ column, number, top }) => {
    const own = segments.filter(({ left, right }) => {
      const middle = (left + right) / 2
      return middle > column.left && middle < column.right
    })
    return {
      value: Number(number!.getAttribute('value')),
      top: Math.min(...own.map((box) => box.top)),
      bottom: Math.max(...own.map((box) => box.bottom)),
      inside: own.every(({ left, right }) => left >= column.left - 1 && right <= column.right + 1),
      count: own.length,
      label: top,
    }
  })
  const highest = stacks.toSorted((a, b) => b.value - a.value)[0]
  const base = Math.max(...stacks.map(({ bottom }) => bottom))
  const inPercent = panel.querySelector('[data-scale="percent"]') !== null
  for (const { value, top, inside, count, label } of stacks) {
    if (count === 0) problems.push(`no column for ${String(value)}`)
    if (count !== stacks[1]?.count && stacks.length > 1)
      problems.push(`the column of ${String(value)} has another number of parts`)
    if (!inside) problems.push(`the column of ${String(value)} is as wide as its neighbours`)
    // In percent every year is as high as the whole plot, and its number stands over it.
    const share = inPercent ? 1 : value / highest!.value
    const due = share * (base - highest!.top)
    // A hair of paper lies between segments.
    if (Math.abs(base - top - due) > 2.5)
      problems.push(`column ${String(value)}: ${(base - top).toFixed(1)} px, not ${due.toFixed(1)}`)
    const gap = top - label.bottom
    if (gap < -1 || gap > 16) problems.push(`${String(value)} stands ${gap.toFixed(1)} px off`)
  }
  if (stacks.reduce((sum, { count }) => sum + count, 0) !== segments.length)
    problems.push('a segment stands in no column')

  const overlaps = (boxes: readonly DOMRect[], what: string) => {
    for (const [i, a] of boxes.entries()) {
      for (const b of boxes.slice(i + 1)) {
        if (a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
          problems.push(`${what} overlap at ${a.left.toFixed(0)} and ${b.left.toFixed(0)}`)
      }
    }
  }
  const textBox = (element: Element) => {
    const range = document.createRange()
    range.selectNodeContents(element)
    return range.getBoundingClientRect()
  }
  overlaps(
    years.map(({ top }) => top),
    'totals',
  )
  overlaps([...panel.querySelectorAll('ol > li > span')].map(textBox), 'days of the axis')
  overlaps([...panel.querySelectorAll('table th, table td')].map(textBox), 'texts of the table')
  return problems
}

/** Dots: their labels stand apart from one another, from the note and from the axis. */
export function dotProblems(chart: string): string[] {
  const problems: string[] = []
  const panel = document.querySelector(chart)
  const surface = panel?.querySelector('[data-drawing] > svg')?.getBoundingClientRect()
  if (!panel || !surface) return []
  const textBox = (element: Element) => {
    const range = document.createRange()
    range.selectNodeContents(element)
    return { box: range.getBoundingClientRect(), text: element.textContent }
  }
  const labels = [...panel.querySelectorAll('div > span')]
    .filter((label) => label.querySelector('data') && label.checkVisibility())
    .map(textBox)
  const notes = [...panel.querySelectorAll('div > p')].filter((p) => p.querySelector('data'))
  const axes = [...panel.querySelectorAll('[aria-hidden] > span')]
    .filter((tick) => tick.checkVisibility() && tick.textContent !== '')
    .map(textBox)
  const things = [...labels, ...notes.map(textBox), ...axes]
  for (const [i, a] of things.entries()) {
    for (const b of things.slice(i + 1)) {
      const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left)
      const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top)
      // Boxes of lines are higher than their letters: two lines may touch.
      if (across > 1 && down > 3) problems.push(`"${a.text}" overlaps "${b.text}"`)
    }
  }
  const outer = panel.getBoundingClientRect()
  for (const { box, text } of things) {
    if (box.left < outer.left - 0.5 || box.right > outer.right + 0.5)
      problems.push(`"${text}" leaves the panel`)
  }
  const dots = [...panel.querySelectorAll('[data-drawn]')].map((dot) => {
    const circles = [...dot.querySelectorAll('circle')].map((c) => c.getBoundingClientRect())
    // Without the rings around it.
    return circles.toSorted((a, b) => a.width - b.width)[0]!
  })
  if (dots.length === 0) problems.push('no dot')
  for (const dot of dots) {
    const inside =
      dot.left >= surface.left - 7 &&
      dot.right <= surface.right + 7 &&
      dot.top >= surface.top - 7 &&
      dot.bottom <= surface.bottom + 7
    if (!inside) problems.push(`a dot lies outside the plot at ${dot.left.toFixed(0)}`)
    const [x, y] = [(dot.left + dot.right) / 2, (dot.top + dot.bottom) / 2]
    for (const { box, text } of labels) {
      if (x > box.left && x < box.right && y > box.top + 2 && y < box.bottom - 2)
        problems.push(`"${text}" covers a dot`)
    }
    for (const { box } of notes.map(textBox)) {
      if (x > box.left && x < box.right && y > box.top && y < box.bottom)
        problems.push('the note covers a dot')
    }
  }
  // Time runs with the reading: earlier dots nearer to its beginning.
  const rtl = document.documentElement.dir === 'rtl'
  const middles = dots.map(({ left }) => (rtl ? -left : left))
  if (middles.some((middle, i) => i > 0 && middle < middles[i - 1]! - 0.5))
    problems.push('time runs against the reading')
  return problems
}

/** Tiles: fourteen, in their rows and columns, with name and number inside and apart. */
export function tileProblems(): string[] {
  const problems: string[] = []
  const tiles = [...document.querySelectorAll('#killed-by-governorate li[data-row]')]
  if (tiles.length !== 14) problems.push(`${String(tiles.length)} tiles`)
  const textBox = (element: Element) => {
    const range = document.createRange()
    range.selectNodeContents(element)
    return range.getBoundingClientRect()
  }
  for (const tile of tiles) {
    const outer = tile.getBoundingClientRect()
    const name = textBox(tile.firstElementChild!)
    const number = tile.querySelector('data')
    const parts = [name, ...(number ? [textBox(number)] : [])]
    for (const box of parts) {
      const inside =
        box.left >= outer.left &&
        box.right <= outer.right &&
        box.top >= outer.top - 1 &&
        box.bottom <= outer.bottom + 1
      if (!inside) problems.push(`a text leaves the tile of ${tile.textContent}`)
    }
    if (parts[1] && name.bottom > parts[1].top + 3)
      problems.push(`name and number meet in ${tile.textContent}`)
    for (const other of tiles) {
      const there = other.getBoundingClientRect()
      const [column, next] = [tile, other].map((t) => Number(t.getAttribute('data-column')))
      if (column! < next! && outer.left >= there.left)
        problems.push(`${tile.textContent} lies east of ${other.textContent}`)
    }
  }
  return problems
}

/**
 * Texts of the whole view, on their real metrics: none lies on another, on a mark that is not its
 * own ground, or outside its panel, and none is cut off.
 */
export function labelProblems(): string[] {
  const problems: string[] = []
  type Box = Pick<DOMRect, 'left' | 'right' | 'top' | 'bottom'>
  interface Thing extends Box {
    readonly element: Element
    readonly what: string
  }
  const meet = (a: Box, b: Box, by = 1) =>
    Math.min(a.right, b.right) - Math.max(a.left, b.left) > by &&
    Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > by
  const visible = (element: Element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true })

  // Of many texts most stand in the same boxes: each box is measured once.
  const measured = new Map<Element, ReturnType<typeof measure>>()
  const measure = (element: Element) => {
    const { overflowX, overflowY, clipPath } = getComputedStyle(element)
    const box = element.getBoundingClientRect()
    return {
      box,
      isHeard: (box.width <= 1 && box.height <= 1) || clipPath.startsWith('inset(50%'),
      scrolls: /auto|scroll/.test(overflowX + overflowY),
      hides: /hidden|clip/.test(overflowX + overflowY),
    }
  }
  const boxOf = (element: Element) => {
    const found = measured.get(element) ?? measure(element)
    measured.set(element, found)
    return found
  }

  const texts: Thing[] = []
  const view = document.querySelector('main')!
  const walker = document.createTreeWalker(view, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement!
    const text = (node.textContent ?? '').trim()
    if (text === '' || !visible(element)) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    // What lies beyond the edge of a box is on no screen, and a box of one pixel is for the ear.
    const edges: Box[] = []
    let heard = false
    for (let around = element; around !== view; around = around.parentElement!) {
      const { box, scrolls, hides, isHeard } = boxOf(around)
      heard ||= isHeard
      if (scrolls) edges.push(box)
      else if (hides && !heard) {
        const own = range.getBoundingClientRect()
        const letters = (own.bottom - own.top) * 0.2
        if (
          own.left < box.left - 1 ||
          own.right > box.right + 1 ||
          own.top + letters < box.top ||
          own.bottom - letters > box.bottom
        )
          problems.push(`"${text}" is cut off`)
      }
    }
    if (heard) continue
    for (const line of range.getClientRects()) {
      if (line.width < 1) continue
      if (edges.some((edge) => !meet(edge, line))) continue
      // The box of a line is higher than its letters.
      const air = line.height * 0.2
      const { left, right, top, bottom } = line
      texts.push({ left, right, top: top + air, bottom: bottom - air, element, what: text })
    }
  }

  const marks: Thing[] = []
  const drawn = '[data-drawn] rect, [data-drawn] :is(circle, path), svg[aria-hidden="true"] > rect'
  for (const element of view.querySelectorAll(drawn)) {
    const style = getComputedStyle(element)
    // The circle that only takes a press is drawn in nothing.
    if (style.fill === 'none' && style.stroke === 'none') continue
    if (/transparent|rgba\(.*, 0\)/.test(style.fill) && style.stroke === 'none') continue
    if (!visible(element)) continue
    const { left, right, top, bottom, width, height } = element.getBoundingClientRect()
    if (width < 1 || height < 1) continue
    const list = element.closest('section')?.querySelector('h2')?.textContent ?? 'the page'
    marks.push({ left, right, top, bottom, element, what: `a mark of ${list}` })
  }
  for (const element of view.querySelectorAll('li[data-row]')) {
    const { left, right, top, bottom } = element.getBoundingClientRect()
    const what = `the tile of ${element.firstElementChild?.textContent ?? ''}`
    marks.push({ left, right, top, bottom, element, what })
  }

  const sorted = texts.toSorted((a, b) => a.top - b.top)
  for (const [i, a] of sorted.entries()) {
    for (let j = i + 1; j < sorted.length && sorted[j]!.top < a.bottom; j += 1) {
      const b = sorted[j]!
      if (meet(a, b)) problems.push(`"${a.what}" lies on "${b.what}"`)
    }
    for (const mark of marks) {
      // A tile is the ground of its own words.
      if (meet(a, mark) && !mark.element.contains(a.element))
        problems.push(`"${a.what}" lies on ${mark.what}`)
    }
    const around = a.element.closest('section, article, header')
    if (!around) continue
    const panel = boxOf(around).box
    const scrolls = a.element.closest('table') !== null
    if (!scrolls && (a.left < panel.left - 1 || a.right > panel.right + 1))
      problems.push(`"${a.what}" leaves its panel sideways`)
    if (a.top < panel.top - 1 || a.bottom > panel.bottom + 1)
      problems.push(`"${a.what}" leaves its panel`)
  }
  return [...new Set(problems)]
}

/** Sets text as far apart as WCAG 1.4.12 asks; Arabic letters are joined, and spacing them is no part of it there. */
export function spaceText(): void {
  const letters = document.documentElement.lang === 'ar' ? '' : 'letter-spacing: 0.12em !important'
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(
    `* { line-height: 1.5 !important; word-spacing: 0.16em !important; ${letters} } p { margin-block-end: 2em !important }`,
  )
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]
}

/** Texts over one another where they are spaced: one may reach over a mark or into a margin, for all of it can be read. */
export function isLost(problem: string): boolean {
  return !/ lies on a mark of |leaves its/.test(problem)
}

/** Words that begin on one line and end on another. */
export function brokenWords(): string[] {
  const broken: string[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const element = node.parentElement
    const isSeen = element?.checkVisibility({ visibilityProperty: true })
    if (!isSeen || element?.closest('svg, select')) continue
    for (const { 0: word, index } of (node.textContent ?? '').matchAll(
      /[\p{L}\p{M}\p{N}()]{3,}/gu,
    )) {
      const range = document.createRange()
      range.setStart(node, index)
      range.setEnd(node, index + word.length)
      // A text for screen readers alone is one pixel wide.
      if ((element?.getBoundingClientRect().width ?? 0) <= 1) continue
      const tops = [...range.getClientRects()].map(({ top }) => top)
      if (Math.max(...tops) - Math.min(...tops) > 6) broken.push(word)
    }
  }
  return broken
}
