// Cuts the two font files down to the letters that the messages and the data use.
import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import subsetFont from 'subset-font'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')

/** Each subset and the file it is cut from. */
export const fonts = ['arabic', 'latin'].map((script) => ({
  script,
  source: join(
    root,
    `node_modules/@fontsource-variable/vazirmatn/files/vazirmatn-${script}-wght-normal.woff2`,
  ),
  output: join(root, `src/app/fonts/vazirmatn-${script}.woff2`),
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
  if ([...sources, ...inputs()].every((file) => changed(file) < oldest)) return []
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
  return [...filesIn('src/i18n/messages', '.json'), ...filesIn('public/data', '.csv')]
}

/**
 * @param {string} folder
 * @param {string} ending
 */
function filesIn(folder, ending) {
  try {
    return readdirSync(join(root, folder))
      .filter((name) => name.endsWith(ending))
      .map((name) => join(root, folder, name))
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
