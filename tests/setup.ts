import fc from 'fast-check'
import { format } from 'node:util'
import { afterEach } from 'vitest'
// For its types alone: tests without a page need not load it.
import type {} from '@testing-library/jest-dom/vitest'

if (typeof document !== 'undefined') {
  await import('@testing-library/jest-dom/vitest')
  const { cleanup, configure } = await import('@testing-library/react')
  // A busy machine is no failure.
  configure({ asyncUtilTimeout: 120_000 })
  afterEach(cleanup)
  // jsdom knows no popovers: what a press on their buttons does in a browser, and no more.
  document.onclick = ({ target }) => {
    const button = (target as Element).closest('[popovertarget]')
    const sheet = document.getElementById(button?.getAttribute('popovertarget') ?? '')
    if (sheet) turn(sheet)
  }
  HTMLElement.prototype.hidePopover = function () {
    if (this.hasAttribute('data-is-open')) turn(this)
  }
  const turn = (sheet: HTMLElement) => {
    const newState = sheet.toggleAttribute('data-is-open') ? 'open' : 'closed'
    for (const type of ['beforetoggle', 'toggle']) {
      sheet.dispatchEvent(Object.assign(new Event(type), { newState }))
    }
  }
}

// Noise on the console fails the test that makes it. One that expects it spies on the console.
const noise: string[] = []
for (const method of ['error', 'warn'] as const) {
  console[method] = (...args: unknown[]) => {
    noise.push(`console.${method}: ${format(...args)}`)
  }
}

afterEach(() => {
  const said = noise.splice(0)
  if (said.length > 0) throw new Error(said.join('\n'))
})

// The same cases every time: a red run is the fault of a change. FC_SEED=7 npm test looks elsewhere.
// To shrink a failing table takes minutes: FC_SHRINK=1 asks for it.
fc.configureGlobal({
  seed: Number(process.env.FC_SEED ?? 20150930),
  endOnFailure: process.env.FC_SHRINK === undefined,
})
