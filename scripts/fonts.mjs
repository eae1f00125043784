// Cuts the two font files down to the letters that the messages and the data use.
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import subsetFont from 'subset-font'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/** Another data package than ours has letters of its own: see `vite-subject.ts`. */
const OWN_PACKAGE = process.env.TAWTHIQ_DATA
const FOLDER = OWN_PACKAGE ? '.cache/package/fonts' : 'src/app/fonts'

/** Each subset and the file it is cut from. */
export const fonts = ['arabic', 'latin'].map((script) => ({
  script,
  source: join(
    root,
    `node_modules/@fontsource-variable/vazirmatn/files/vazirmatn-${script}-wght-normal.woff2`,
  ),
  output: join(root, FOLDER, `vazirmatn-${script}.woff2`),
}))

// Marks that steer the order of a line. Browsers draw nothing for them, so no font need have them.
export const invisible = '\u061c\u200c\u200d\u200e\u200f\u2066\u2067\u2068\u2069\ufeff'

/** Letters that may come without standing in a file: typed, formatted, or put together. */
const always = [
  span(0x20, 0x7e),
  span(0x0621, 0x063a), // Arabic letters
  span(0x0640, 0x0652), // the rest of them, and vowel marks
  '٠١٢٣٤٥٦٧٨٩٫٬٪،؛؟',
  '\u00a0«»–—−×·…‘’“”',
  invisible,
].join('')

/** Every character that the page may show, each once, in the order of their codes. */
export function neededCharacters() {
  const texts = inputs().map((file) => readFileSync(file, 'utf8'))
  const characters = new Set([always, ...texts].join(''))
  return [...characters].filter((character) => character >= ' ').sort()
}

/** Writes the subsets, unless they are newer than everything they are made from. */
export async function writeFonts() {
  const oldest = Math.min(...fonts.map(({ output }) => changed(output)))
  const sources = [fileURLToPath(import.meta.url), ...fonts.map(({ source }) => source)]
  const isMade = [...sources, ...inputs()].every((file) => changed(file) < oldest)
  // Those of the last package need not be those of this one.
  if (isMade && !OWN_PACKAGE) return []
  const text = neededCharacters().join('')
  return Promise.all(
    fonts.map(async ({ source, output }) => {
      // All features are kept: without them Arabic letters would stand unjoined.
      const subset = await subsetFont(readFileSync(source), text, {
        targetFormat: 'woff2',
        variationAxes: { wght: { min: 400, max: 700 } },
      })
      mkdirSync(dirname(output), { recursive: true })
      writeFileSync(output, subset)
      return { file: relative(root, output), bytes: subset.length }
    }),
  )
}

/** The files whose letters count; none of them need exist. */
function inputs() {
  const own = OWN_PACKAGE ? filesIn(OWN_PACKAGE, '.json') : []
  return [
    ...filesIn('src/i18n/messages', '.json'),
    ...filesIn(OWN_PACKAGE ?? 'public/data', '.csv'),
    ...own,
  ]
}

/**
 * @param {string} folder
 * @param {string} ending
 */
function filesIn(folder, ending) {
  try {
    return readdirSync(resolve(root, folder))
      .filter((name) => name.endsWith(ending))
      .map((name) => resolve(root, folder, name))
  } catch {
    return []
  }
}

/** @param {string} file */
function changed(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0
}

/**
 * @param {number} first
 * @param {number} last
 */
function span(first, last) {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, i) => first + i))
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const written = await writeFonts()
  if (written.length === 0) console.log('fonts: up to date')
  for (const { file, bytes } of written) {
    console.log(`fonts: ${file} ${(bytes / 1000).toFixed(1)} kB`)
  }
}
