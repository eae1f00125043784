import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import type { Messages } from '../src/i18n/createI18n.ts'
import { baseOf } from '../src/wording/texts.ts'
import { textsOf } from '../src/wording/textsOf.ts'

const NAME = 'virtual:message-places'

/**
 * Tells the translators' desk which parts of the product use a message: `{ key: parts }`, a part
 * being a feature, a mode or, for what several share, a layer of the house. Read from the source at build.
 */
export function messagePlaces(root: string): Plugin {
  return {
    name: 'tawthiq:message-places',
    resolveId: (id) => (id === NAME ? `\0${NAME}` : undefined),
    load: (id) =>
      id === `\0${NAME}`
        ? `export const places = ${JSON.stringify(placesOf(keysIn(root), sourcesIn(root)))}`
        : undefined,
  }
}

/** One source file: the part of the product that it belongs to, and what it says. */
export interface SourceFile {
  readonly part: string
  readonly text: string
}

/** The parts that use each key, by name; every `${…}` in a template stands for one part of a key. */
export function placesOf(
  keys: readonly string[],
  sources: readonly SourceFile[],
): Readonly<Record<string, readonly string[]>> {
  const found = new Map(keys.map((key) => [key, new Set<string>()]))
  for (const { part, text } of sources) {
    for (const [, literal] of text.matchAll(/['"](\w+(?:\.\w+)*)['"]/g)) {
      found.get(literal ?? '')?.add(part)
    }
    for (const [, template = ''] of text.matchAll(/`(\w+\.[\w.]*\$\{[^`]+)`/g)) {
      const pattern = patternOf(template)
      for (const [key, parts] of found) if (pattern.test(key)) parts.add(part)
    }
  }
  return Object.fromEntries([...found].map(([key, parts]) => [key, [...parts].sort()]))
}

function patternOf(template: string): RegExp {
  const literal = template.split(/\$\{(?:[^{}]|\{[^{}]*\})*\}/)
  return new RegExp(`^${literal.map((part) => part.replace(/\W/g, '\\$&')).join('\\w+')}$`)
}

/** The keys of all messages, each once whatever its plural forms. */
export function keysIn(root: string): readonly string[] {
  const messages = JSON.parse(
    readFileSync(join(root, 'src/i18n/messages/en.json'), 'utf8'),
  ) as Messages
  return [...new Set([...textsOf({ en: messages, ar: messages }, []).en.keys()].map(baseOf))]
}

function sourcesIn(root: string): readonly SourceFile[] {
  const folder = join(root, 'src')
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => {
      const [layer = '', feature = ''] = file.split(/[\\/]/)
      return {
        part: layer === 'features' || layer === 'modes' ? feature : layer.replace(/\.tsx?$/, ''),
        text: readFileSync(join(folder, file), 'utf8'),
      }
    })
}
