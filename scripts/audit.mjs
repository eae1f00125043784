// npm run audit: 20,000 random questions over all reports of the shipped data, each answer judged by
// linear programming, which knows the figures and nothing of how answers are found. It prints, by
// report, the unsound answers (none may be) and the limits looser than the figures allow, and fails
// over any unsound one, or over more than one loose one in a thousand outside reports that contradict
// themselves. `npm run audit -- --count=500 --seed=7` asks fewer, or others.
import { parseArgs } from 'node:util'
import { loadModules } from './load.mjs'

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
  },
})
const [count = 0, seed = 0] = [values.count, values.seed].map(Number)
// Of no questions none is answered wrongly: that would pass.
if (![count, seed].every((number) => Number.isSafeInteger(number) && number > 0)) {
  throw new TypeError('audit: --count and --seed are whole numbers above zero')
}

const { audit, shippedTable } = await loadModules([
  '/tests/fixtures/audit.ts',
  '/tests/fixtures/shippedTable.ts',
])
/** @type {import('../tests/fixtures/audit').Judged[]} */
const judged = audit(shippedTable, count, seed)

let [asked, loose, unsound] = [0, 0, 0]
for (const one of judged) {
  const { report, contradicted, unions } = one
  const notes = [
    `${one.asked} questions`,
    ...(one.unsound.length > 0 ? [`${one.unsound.length} UNSOUND`] : []),
    ...(one.loose.length > 0 ? [`${one.loose.length} loose`] : []),
    ...(unions > 0 ? [`${unions} loose of overlapping categories`] : []),
    ...(contradicted > 0 ? [`${contradicted} about figures that contradict one another`] : []),
  ]
  console.log(`${report}: ${notes.join(', ')}`)
  for (const { question, answer, best } of [...one.unsound, ...one.loose].slice(0, 5)) {
    const { measure, years, governorates, victims, attacks } = question
    const codes = [measure, ...years, ...governorates, ...victims, ...attacks].join(' ')
    console.log(`  ${codes}: ${answer}; best from ${best.lowest ?? 0} to ${best.highest ?? 'any'}`)
  }
  unsound += one.unsound.length
  if (contradicted > 0) continue
  asked += one.asked
  loose += one.loose.length
}
const share = `${((100 * loose) / asked).toFixed(2)} %`
console.log(
  `${count} questions: ${unsound} unsound; ${share} loose where figures do not contradict`,
)
if (unsound > 0 || loose > asked / 1000) process.exitCode = 1
