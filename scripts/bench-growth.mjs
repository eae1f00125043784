// npm run bench: how the page grows with its figures. For 10^2 to 10^6 invented observations: how long the
// dataset takes to be made of its files, how long a change of a filter takes (what the panels say, and how
// many figures each option leads to), and how much memory is kept, beside a walk over typed arrays that
// was written by hand for this alone. It measures and judges nothing: times depend on the machine, and
// only what stands in one run can be compared. `npm run bench -- --most=5` stops at 10^5.
import { parseArgs } from 'node:util'
import { loadModules } from './load.mjs'

const { values } = parseArgs({ options: { most: { type: 'string', default: '6' } } })
const { growthAt } = await loadModules(['/tests/fixtures/growth.ts'])

// Not compiled yet, all would be slower.
growthAt(1000)
/** @type {import('../tests/fixtures/growth').Growth[]} */
const all = []
for (let power = 2; power <= Number(values.most); power += 1) all.push(growthAt(10 ** power))

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
