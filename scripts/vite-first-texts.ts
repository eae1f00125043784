import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Plugin } from 'vite'
import type { Language } from '../src/i18n/language.ts'
import type { Messages } from '../src/i18n/createI18n.ts'
import { baseOf } from '../src/wording/texts.ts'
import { keysIn, placesOf } from './vite-message-places.ts'

interface Options {
  readonly root: string
  readonly messagesOf: (language: Language) => Messages
  /** Whether all is in one file, which has no use for two halves. */
  readonly isOneFile: boolean
}

/**
 * Parts the texts of a language: `en.json?first` has those that the first script can ask for, as the
 * source says it, and `en.json?later` all others.
 */
export function firstTexts({ root, messagesOf, isOneFile }: Options): Plugin {
  let places: ReturnType<typeof placesOf> | undefined
  const isFirst = (key: string) => {
    places ??= placesOf(
      keysIn(root),
      [...reached(join(root, 'src/main.tsx')).values()].map((text) => ({ part: 'first', text })),
    )
    return (places[baseOf(key)] ?? []).length > 0
  }
  return {
    name: 'tawthiq:first-texts',
    enforce: 'pre',
    load: (id) => {
      const [, language, part] = /\/messages\/(en|ar)\.json\?(first|later)$/.exec(id) ?? []
      if (language === undefined) return undefined
      // One file holds all of them anyway, for the desk.
      if (isOneFile) {
        return part === 'first'
          ? `export { default } from './${language}.json'`
          : 'export default {}'
      }
      const messages = messagesOf(language as Language)
      const texts = JSON.stringify(picked(messages, (key) => isFirst(key) === (part === 'first')))
      // Read at once, and not as code.
      return `export default JSON.parse(${JSON.stringify(texts)})`
    },
  }
}

type Tree = { readonly [key: string]: string | Tree }

/** The texts of a tree whose keys are wanted, and no empty branches. */
export function picked(tree: Tree, isWanted: (key: string) => boolean, above = ''): Tree {
  return Object.fromEntries(
    Object.entries(tree).flatMap(([name, own]): [string, string | Tree][] => {
      if (typeof own === 'string') return isWanted(above + name) ? [[name, own]] : []
      const branch = picked(own, isWanted, `${above}${name}.`)
      return Object.keys(branch).length > 0 ? [[name, branch]] : []
    }),
  )
}

/** The modules that one needs before it runs, itself and the text of each; what is imported later is not in it. */
export function reached(file: string, found = new Map<string, string>()): Map<string, string> {
  if (found.has(file)) return found
  const text = readFileSync(file, 'utf8')
  found.set(file, text)
  for (const [, from = ''] of text.matchAll(
    /^(?:import|export)\s+(?!type\s)(?:[^'"]*?\sfrom\s+)?'(\.[^']+)'/gm,
  )) {
    const path = ['.ts', '.tsx']
      .map((end) => join(dirname(file), from) + end)
      .find((one) => existsSync(one))
    if (path) reached(path, found)
  }
  return found
}
