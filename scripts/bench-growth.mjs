// npm run bench: how the page grows with its figures. For 10^2 to 10^6 invented observations: how long the
// dataset takes to be made of its files, how long a change of a filter takes (what the panels say, and how
// many figures each option leads to), and how much memory is kept, beside a walk over typed arrays that
// was written by hand for this alone. It measures and judges nothing: times depend on the machine, and
// only what stands in one run can be compared. `npm run bench -- --most=5` stops at 10^5. Then the same of a
// reader's file of incidents, which alone `npm run bench -- --incidents` does.
import { parseArgs } from 'node:util'
import { loadModules } from './load.mjs'

const { values } = parseArgs({
  options: {
    most: { type: 'string', default: '6' },
    incidents: { type: 'boolean', default: false },
  },
})
const { growthAt, incidentsAt } = await loadModules(['/tests/fixtures/growth.ts'])
const powers = Array.from({ length: Number(values.most) - 1 }, (_, i) => i + 2)

if (!values.incidents) figures()
await incidents()

function figures() {
  // Not compiled yet, all would be slower.
  growthAt(1000)
  /** @type {import('../tests/fixtures/growth').Growth[]} */
  const all = powers.map((power) => growthAt(10 ** power))

  print(['observations', 'made, ms', 'first view, ms', 'a change, ms', 'the longest', 'memory, MB'])
  print(['---:', '---:', '---:', '---:', '---:', '---:'])
  all.forEach(({ made, first, changes, memory, byHand }, i) => {
    const change = median(changes)
    const longest = Math.max(...changes)
    print([
      `10^${i + 2}`,
      `${round(made)} (${times(made, byHand.made)})`,
      round(first),
      `${round(change)} (${times(change, median(byHand.changes))})`,
      round(longest),
      // Less than a megabyte cannot be told from what else comes and goes.
      byHand.memory < 1 ? round(memory) : `${round(memory)} (${times(memory, byHand.memory)})`,
    ])
  })
}

async function incidents() {
  await incidentsAt(10_000)
  await incidentsAt(10_000)
  /** @type {import('../tests/fixtures/growth').IncidentGrowth[]} */
  const all = []
  for (const power of powers) all.push(await incidentsAt(10 ** power))
  const [least] = all
  print([
    'incidents',
    'figures',
    'file to figures, ms',
    'first view, ms',
    'a change, ms',
    'of that at 10^2',
  ])
  print(['---:', '---:', '---:', '---:', '---:', '---:'])
  all.forEach(({ figures, made, first, changes, byHand }, i) => {
    const change = median(changes)
    print([
      `10^${i + 2}`,
      String(figures),
      `${round(made)} (${times(made, byHand.made)})`,
      round(first),
      `${round(change)} (${times(change, median(byHand.changes))})`,
      times(change, median(least?.changes ?? [])),
    ])
  })
}

/** @param {readonly string[]} cells */
function print(cells) {
  console.log(`| ${cells.join(' | ')} |`)
}

/** @param {readonly number[]} list */
function median(list) {
  return [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0
}

/** @param {number} number */
function round(number) {
  return number < 10 ? number.toFixed(1) : number.toFixed(0)
}

/** @param {number} number @param {number} byHand */
function times(number, byHand) {
  return `${round(number / byHand)} ×`
}
