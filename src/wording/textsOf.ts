import type { Bilingual, Vocabulary } from '../domain/data/vocabulary'
import type { Messages } from '../i18n/createI18n'
import type { Language } from '../i18n/language'
import { LABELS, type Texts } from './texts.ts'

/** A text of the data in both languages, by the file and the code that it stands under. */
export interface Label {
  /** `data.governorates.SY-HL.label`. */
  readonly key: string
  readonly text: Bilingual
}

/** The messages of both languages and the labels of the data, side by side. */
export function textsOf(
  messages: Readonly<Record<Language, Messages>>,
  labels: readonly Label[],
): Texts {
  const inLanguage = (language: Language) =>
    new Map([
      ...flat(messages[language]),
      ...labels.map(({ key, text }) => [key, text[language]] as const),
    ])
  return { en: inLanguage('en'), ar: inLanguage('ar') }
}

/** Every label and definition of the code lists, in the order of their files. */
export function labelsOf(vocabulary: Vocabulary): readonly Label[] {
  const { governorates, zones, victims, attacks, reasons, sources } = vocabulary
  const { publisherKinds, attributions, notes } = vocabulary
  const publishers = new Map(sources.map(({ publisher }) => [publisher.code, publisher]))
  return [
    ...governorates.map(labelIn('governorates')),
    ...zones.flatMap(definedIn('zones')),
    ...victims.flatMap(definedIn('victims')),
    ...attacks.flatMap(definedIn('attacks')),
    ...[...reasons].map(([code, label]) => labelIn('reasons')({ code, label })),
    ...[...publishers.values()].map(labelIn('publishers')),
    ...publisherKinds.map(labelIn('publisher_kinds')),
    ...[...attributions].map(([code, label]) => labelIn('attributions')({ code, label })),
    ...notes.map(labelIn('notes')),
  ]
}

/** A tree of messages with other texts under some of its keys; the tree itself stays as it was. */
export function messagesWith(messages: Messages, changed: ReadonlyMap<string, string>): Messages {
  const written = (tree: object, path: string): object =>
    Object.fromEntries(
      Object.entries(tree).map(([name, value]: [string, unknown]) => {
        const key = path + name
        return typeof value === 'object' && value !== null
          ? [name, written(value, `${key}.`)]
          : [name, changed.get(key) ?? value]
      }),
    )
  return changed.size === 0 ? messages : (written(messages, '') as Messages)
}

function flat(tree: object, path = ''): (readonly [string, string])[] {
  return Object.entries(tree).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'object' && value !== null
      ? flat(value, `${path}${name}.`)
      : [[path + name, String(value)] as const],
  )
}

interface Labelled {
  readonly code: string
  readonly label: Bilingual
}

function labelIn(file: string) {
  return ({ code, label }: Labelled): Label => ({
    key: `${LABELS}${file}.${code}.label`,
    text: label,
  })
}

function definedIn(file: string) {
  return (entry: Labelled & { readonly definition: Bilingual }): readonly Label[] => [
    labelIn(file)(entry),
    { key: `${LABELS}${file}.${entry.code}.definition`, text: entry.definition },
  ]
}
