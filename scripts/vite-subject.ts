import { cpSync, readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { Plugin } from 'vite'
import type { Messages } from '../src/i18n/createI18n.ts'
import { valuesIn } from '../src/wording/texts.ts'
import type { Language } from './vite-pages.ts'

/**
 * The folder of another data package than ours, by the environment: `npm run build -- --data DIR`
 * sets it. Null for our own.
 */
export const OWN_PACKAGE = process.env.TAWTHIQ_DATA ?? null

/** Where what is made for such a package is kept; what is made of ours stays what it is. */
export const CACHE = OWN_PACKAGE === null ? '.cache' : '.cache/package'

/** What a package says in its `texts.en.json` and `texts.ar.json`. */
export interface OwnTexts {
  /** What is said in our messages, and what its subject is called instead: `Syria` → `Ruritania`. */
  readonly words: Readonly<Record<string, string>>
  /** Whole messages by their keys, where other words are not enough; those of a reader’s file too. */
  readonly texts: Tree
}

interface Tree {
  readonly [name: string]: string | Tree
}

/** What our messages say of our subject alone. A page of another one that says it would be wrong. */
const OURS: Readonly<Record<Language, RegExp>> = {
  en: /Syria|Russia|SNHR|fifth (?:annual )?report|(?:30|29) September|\b2015\b|intervention|Aleppo|Idlib|Hama\b|Damascus|Deir ez-Zor/u,
  ar: /سوري|روسي|الروس|(?<!تبويب )الشبكة|التقرير السنوي الخامس|(?:30|29) أيلول|\b2015\b|التدخل|للتدخل|حلب|إدلب|حماة|دمشق|دير الزور/u,
}

/** How its figures came to be and may be used: only a package can say so of its own. */
const OWN_TO_SAY: readonly string[] = [
  ...['page.title', 'page.description', 'page.end', 'brand.what', 'files.rightsText'],
  ...['read', 'cut'].map((name) => `methodView.readings.${name}`),
  ...['methodView.attribution.how', 'methodView.cite.rights'],
]

/** What they say of people killed: no word for a package that counts others. */
const KILLED: Readonly<Record<Language, RegExp>> = {
  en: /\bkill/iu,
  ar: /قتل|قُتل/u,
}

/** What of it may stay: the name of a measure that the package does not have, and what speaks of massacres. */
const OF_KILLED = /massacre/iu

/** What `subject.json` says that the texts depend on. */
interface Facts {
  readonly counted: 'killed' | 'injured'
  readonly report: string
  readonly measures: readonly string[]
  readonly without: readonly string[]
}

interface Retold {
  readonly messages: Tree
  /** In words, each with the key that it is about. */
  readonly problems: readonly string[]
  /** The words of the package that stand in these messages. */
  readonly used: ReadonlySet<string>
}

/**
 * Our messages as a package tells them: its own text where it has one, else ours in its words, less the
 * parts that it leaves out. A text that still speaks of our subject is a problem, and so is one of its
 * own that stands for none of ours, or asks for values that ours is not given.
 */
export function retold(
  language: Language,
  messages: Tree,
  { words, texts }: OwnTexts,
  { counted, without }: Pick<Facts, 'counted' | 'without'>,
): Retold {
  const own = new Map(flat(texts))
  const ours = new Map(flat(messages))
  const used = new Set<string>()
  const { told, rest } = wordChanger(language, words, used)
  const left = (key: string) => without.some((part) => partOf(part).test(key))
  const said = new Map(
    [...ours].flatMap(([key, text]) => (left(key) ? [] : [[key, own.get(key) ?? told(text)]])),
  )
  // What a package says itself, it may say: it can be about Syria too.
  const isOurs = (key: string, text: string) =>
    !own.has(key) &&
    (OURS[language].test(rest(text)) ||
      (counted !== 'killed' && !OF_KILLED.test(key) && KILLED[language].test(rest(text))))
  const problems = [
    ...[...said]
      .filter(([key]) => isOurs(key, ours.get(key) ?? ''))
      .map(([key, text]) => `${key} still speaks of our subject: ${text}`),
    ...OWN_TO_SAY.filter((key) => said.has(key) && !own.has(key)).map(
      (key) => `${key} is yours to say: ${ours.get(key) ?? ''}`,
    ),
    ...[...own].flatMap(([key, text]) => {
      const given = ours.get(key)
      if (given === undefined) return [`${key} stands for no message`]
      const strange = valuesIn(text).filter((name) => !valuesIn(given).includes(name))
      return strange.map((name) => `${key} is not given {{${name}}}`)
    }),
  ]
  return { messages: treeOf(said), problems, used }
}

/** All keys of a part of the method, and of what it alone shows. */
function partOf(name: string): RegExp {
  const more: Readonly<Record<string, string>> = {
    findings: '|findings\\.|quote\\.',
    glossary: '|glossary\\.',
    changes: '|takeaway\\.changes\\.(?!intro|entry)',
  }
  return new RegExp(`^(?:methodView\\.(?:section\\.)?${name}(?:\\.|$)${more[name] ?? ''})`, 'u')
}

/**
 * A text with other words outside of its values and elements, the longest first and none within another;
 * and what no word of the package was found for.
 */
function wordChanger(language: Language, words: OwnTexts['words'], used: Set<string>) {
  const names = Object.keys(words).sort((a, b) => b.length - a.length)
  const quoted = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')
  // An Arabic word may have particles joined to it; an English one stands alone.
  const whole = language === 'en' ? `\\b(?:${quoted})(?!\\w)` : `(?:${quoted})(?!\\p{L})`
  const any = new RegExp(`(\\{\\{.*?\\}\\}|<[^>]*>)${quoted === '' ? '' : `|${whole}`}`, 'gu')
  return {
    told: (text: string) =>
      text.replace(any, (found, kept: string | undefined, place: number) => {
        if (kept !== undefined) return kept
        used.add(found)
        const word = words[found] ?? found
        const isFirst = place === 0 || /[.!?:] $/.test(text.slice(0, place))
        return isFirst && /^\p{Lu}/u.test(found)
          ? word.charAt(0).toUpperCase() + word.slice(1)
          : word
      }),
    rest: (text: string) => text.replace(any, ''),
  }
}

/** What makes the build one of another package: its figures, its subject and its words. */
export function subjectOf(root: string, folder: string) {
  const at = (path: string) => join(root, path)
  const known = json(join(folder, 'subject.json'))
  refuseOtherFacts(known, json(at('public/data/subject.json')))
  const facts = known as unknown as Facts
  const page = readFileSync(at('index.html'), 'utf8')
  const told = { en: tell('en'), ar: tell('ar') }
  refuseWordless(folder, facts)

  /** All texts of a language, of the page and of a reader's own file. Throws over a problem. */
  function tell(language: Language) {
    const name = `texts.${language}.json`
    const { words, texts } = json(join(folder, name)) as unknown as OwnTexts
    const { ownFile = {}, instead = {}, ...rest } = texts
    const messages = (file: string, own: Tree) =>
      retold(language, json(at(`${MESSAGES}${file}${language}.json`)), { words, texts: own }, facts)
    const [ofPage, ofFile] = [messages('', rest), messages('ownFile.', { ownFile, instead })]
    const used = new Set([...ofPage.used, ...ofFile.used])
    const { told: inWords, rest: leftOf } = wordChanger(language, words, used)
    inWords(page)
    const problems = [
      ...[...ofPage.problems, ...ofFile.problems],
      ...(OURS[language].test(leftOf(page).replace(/\s+/g, ' '))
        ? ['index.html speaks of our subject']
        : []),
      ...Object.keys(words)
        .filter((word) => !used.has(word))
        .map((word) => `no message says “${word}”`),
      // They stand in the markup of the pages as they are.
      ...Object.values(words)
        .filter((word) => /[<>"&]/.test(word))
        .map((word) => `“${word}” has a sign of markup`),
    ]
    if (problems.length > 0) throw new Error([`${name}:`, ...problems].join('\n  '))
    return { page: ofPage.messages, file: ofFile.messages, words }
  }

  /** What the app is made of and holds more of our subject than a page of another one may. */
  const instead: Readonly<Record<string, () => unknown>> = {
    [`${MESSAGES}en.json`]: () => told.en.page,
    [`${MESSAGES}ar.json`]: () => told.ar.page,
    [`${MESSAGES}ownFile.en.json`]: () => told.en.file,
    [`${MESSAGES}ownFile.ar.json`]: () => told.ar.file,
    [SPELLINGS]: () => spellingsOf(json(at(SPELLINGS)), facts),
    [SEARCH]: () => {
      const { same, every: _ours, ...rest } = json(at(SEARCH))
      const { 'Where, with the area that it lies in': _, ...others } = same as Tree
      return { ...rest, every: '', same: others }
    },
    // Nobody has read these texts as they say now.
    'src/wording/reviewed.json': () => ({}),
    [GLOSSARY]: () => (facts.without.includes('glossary') ? {} : json(at(GLOSSARY))),
  }

  const plugin: Plugin = {
    name: 'tawthiq:subject',
    enforce: 'pre',
    config: () => {
      const publicDir = at(`${CACHE}/public`)
      const { resources } = json(join(folder, 'datapackage.json')) as unknown as {
        resources: readonly { readonly path: string }[]
      }
      const isShown = ['datapackage.json', 'subject.json', ...resources.map(({ path }) => path)]
      rmSync(publicDir, { recursive: true, force: true })
      cpSync(at('public'), publicDir, {
        recursive: true,
        filter: (path) => path !== at('public/data'),
      })
      // Nothing else that lies in its folder is published.
      for (const file of isShown) cpSync(join(folder, file), join(publicDir, 'data', file))
      return {
        publicDir,
        resolve: {
          alias: [
            { find: '#subject', replacement: join(folder, 'subject.json') },
            { find: /^\.\/fonts\//, replacement: `${at(`${CACHE}/fonts`)}/` },
          ],
        },
      }
    },
    load: (id) => {
      const made = instead[relative(root, id)]
      return made && JSON.stringify(made())
    },
    transformIndexHtml: {
      order: 'pre',
      handler: (html) =>
        (['en', 'ar'] as const).reduce(
          (text, language) => wordChanger(language, told[language].words, new Set()).told(text),
          html,
        ),
    },
  }
  return { plugin, messagesOf: (language: Language) => told[language].page as unknown as Messages }
}

/** Throws over an entry of `subject.json` that is missing, or that nothing asks for. */
function refuseOtherFacts(own: Tree, ours: Tree) {
  const wrong = [
    ...Object.keys(ours)
      .filter((name) => !(name in own))
      .map((name) => `subject.json has no “${name}”`),
    ...Object.keys(own)
      .filter((name) => !(name in ours))
      .map((name) => `subject.json: nothing asks for “${name}”`),
  ]
  if (wrong.length > 0) throw new Error(wrong.join('\n'))
}

/** How codes may be spelt, less those of our lists: the package's own are known by their labels. */
function spellingsOf(
  { period_kind, measure, incident, ...lists }: Tree,
  { measures }: Facts,
): Tree {
  // A number of another measure would be told in the words of these.
  const counted = (list: string | Tree | undefined) =>
    Object.fromEntries(
      Object.entries(list as Tree).filter(
        ([name]) => !(name in (measure as Tree)) || measures.includes(name),
      ),
    )
  const kinds = Object.keys(period_kind as Tree).map((kind) => [kind, kind.replaceAll('_', ' ')])
  const isOurs = (name: string) =>
    Object.values(OURS).some(({ source }) => new RegExp(source, 'iu').test(name))
  const totals = ['attribution', 'governorate', 'victim', 'attack'].map((list) => {
    const known = flat(lists[list] as Tree).filter(([code]) => code.startsWith('_'))
    const spelt = known.map(([code, names]) => [
      code,
      names
        .split(', ')
        .filter((name) => !isOurs(name))
        .join(', '),
    ])
    return [list, Object.fromEntries(spelt) as Tree]
  })
  const known = { measure: counted(measure), incident: counted(incident) }
  return {
    ...lists,
    ...known,
    period_kind: Object.fromEntries(kinds) as Tree,
    ...Object.fromEntries(totals),
  }
}

/** Throws over what the figures may hold and no message could tell rightly. */
function refuseWordless(folder: string, { counted, report }: Facts) {
  const of = (file: string) => readFileSync(join(folder, file), 'utf8').split('\n')
  const isThere = of('reports.csv').some((row) => row.startsWith(`${report},`))
  const wordless = [
    ...(isThere ? [] : [`reports.csv has no “${report}”, which is to be shown at first`]),
    ...of('observations.csv')
      .filter((row) => counted !== 'killed' && row.includes(',killed,'))
      .map((row) => `observations.csv: people killed, where “killed” is said of others: ${row}`),
    ...of('attacks.csv')
      .filter((row) => /^(?!massacre,)[^,]*,[^,]*,outcome,/.test(row))
      .map(
        (row) =>
          `attacks.csv: an outcome has words for massacres alone, take target or weapon: ${row}`,
      ),
  ]
  if (wordless.length > 0) throw new Error(wordless.join('\n'))
}

const MESSAGES = 'src/i18n/messages/'
const SPELLINGS = 'src/dataset/ownFile/spellings.json'
const SEARCH = 'src/wording/searchWords.json'
const GLOSSARY = 'src/wording/glossaryWords.json'

function json(path: string): Tree {
  return JSON.parse(readFileSync(path, 'utf8')) as Tree
}

function flat(tree: Tree, path = ''): (readonly [string, string])[] {
  return Object.entries(tree).flatMap(([name, value]) =>
    typeof value === 'string' ? [[path + name, value] as const] : flat(value, `${path}${name}.`),
  )
}

function treeOf(texts: ReadonlyMap<string, string>): Tree {
  const tree: Record<string, unknown> = {}
  for (const [key, text] of texts) {
    const path = key.split('.')
    const last = path.pop() ?? ''
    let at = tree
    for (const name of path) at = (at[name] ??= {}) as Record<string, unknown>
    at[last] = text
  }
  return tree as Tree
}
