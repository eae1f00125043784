// The colours of every theme, read out of the stylesheet: can they be read, and told apart?
import { readdirSync, readFileSync } from 'node:fs'
import {
  differenceCie76,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  filterGrayscale,
  parse,
  wcagContrast,
  type Color,
} from 'culori'
import { describe, expect, it } from 'vitest'

import { textureOf, type Tone } from '../../src/ui/charts/tone'

const css = readFileSync('src/app/page.css', 'utf8')

/** As they are declared: `light-dark(…)` for the system's two schemes. */
const plain = tokensIn(/:root \{([^}]*)\}/)
const contrast = tokensIn(/\[data-theme='contrast'\] \{([^}]*--paper[^}]*)\}/)
const wished = tokensIn(/:root:not\(\[data-theme\]\) \{([^}]*)\}/)

type Tokens = Readonly<Record<string, string>>

const themes: Readonly<Record<string, Tokens>> = {
  light: scheme(plain, 0),
  dark: scheme(plain, 1),
  'high contrast': scheme(contrast, 0),
  'high contrast in the dark': scheme(contrast, 1),
}

const STACK: readonly Tone[] = ['children', 'women', 'men']
const NEIGHBOURS = [
  ['children', 'women'],
  ['women', 'men'],
] as const
const MARKS = [...STACK, 'all', 'profession', 'target', 'weapon', 'outcome', 'hatch', 'edge']

const eyes: Readonly<Record<string, (color: Color) => Color>> = {
  'normal sight': (color) => color,
  protanopia: filterDeficiencyProt(1),
  deuteranopia: filterDeficiencyDeuter(1),
  tritanopia: filterDeficiencyTrit(1),
  grey: filterGrayscale(1),
}

const MOTION = /\b(transition|animation|scroll-behavior)\b[\w-]*:|@keyframes/

describe.each(Object.entries(themes))('the theme %s', (name, tokens) => {
  const high = name.startsWith('high')

  it('has a colour for everything', () => {
    expect(Object.keys(tokens).sort()).toEqual(Object.keys(themes.light ?? {}).sort())
    expect(Object.keys(tokens)).toHaveLength(17)
  })

  it('can be read', () => {
    expect(faint(tokens, ['ink', 'ink-quiet', 'accent'], 'paper', high ? 7 : 4.5)).toEqual([])
    expect(faint(tokens, ['on-all'], 'all', high ? 7 : 4.5)).toEqual([])
  })

  it('has marks and edges that stand out', () => {
    expect(faint(tokens, MARKS, 'paper', high ? 4.5 : 3)).toEqual([])
  })

  it('tells neighbours of a stack apart, by contrast or by texture, to all eyes', () => {
    for (const see of Object.values(eyes)) {
      const alike = NEIGHBOURS.filter(
        ([a, b]) => contrastOf(tokens, a, b, see) < 3 && textureOf(a) === textureOf(b),
      )
      expect(alike).toEqual([])
    }
  })

  it('has textures that can be seen on their colour', () => {
    const textured = STACK.filter((tone) => textureOf(tone) !== undefined)
    expect(textured).toEqual(['women', 'men'])
    for (const see of Object.values(eyes))
      for (const tone of textured)
        expect(contrastOf(tokens, tone, 'paper', see)).toBeGreaterThanOrEqual(3)
  })

  it.each(['normal sight', 'protanopia', 'deuteranopia', 'tritanopia'])(
    'keeps children, women and men far apart as colours too, with %s',
    (sight) => {
      const see = eyes[sight] ?? ((color: Color) => color)
      const distance = differenceCie76()
      const pairs = [...NEIGHBOURS, ['children', 'men'] as const]
      const near = pairs
        .map(
          ([a, b]) => [a, b, Math.round(distance(see(at(tokens, a)), see(at(tokens, b))))] as const,
        )
        .filter(([, , apart]) => apart < 26)
      expect(near).toEqual([])
    },
  )
})

describe('the stylesheet', () => {
  it('has one high contrast, chosen or wished for by the system', () => {
    expect(wished).toEqual(contrast)
  })

  it('sets texts in few colours and on few grounds, of which the themes are judged above', () => {
    const used = (property: string) => {
      const declared = new RegExp(`(?<![\\w-])${property}: ([^;]+);`, 'g')
      return new Set(
        readdirSync('src', { recursive: true, encoding: 'utf8' })
          .filter((file) => file.endsWith('.css') && !/print/i.test(file))
          .flatMap((file) => [...readFileSync(`src/${file}`, 'utf8').matchAll(declared)])
          .map(([, value]) => value),
      )
    }
    const token = (name: string) => `var(--${name})`
    expect([...used('color')].sort()).toEqual([
      ...['Canvas', 'CanvasText', 'inherit'],
      ...['accent', 'ink', 'ink-quiet', 'on-all', 'paper'].map(token),
    ])
    expect([...used('background(?:-color)?')].sort()).toEqual([
      ...['#000', 'Canvas', 'CanvasText'],
      // Behind a dialog, under the pointer in a menu, and where figures were found: there a browser looks.
      'color-mix(in srgb, var(--accent) 10%, transparent)',
      'color-mix(in srgb, var(--accent) var(--tint), var(--paper))',
      'color-mix(in srgb, var(--ink) 25%, transparent)',
      ...['none', 'transparent'],
      ...['accent', 'all', 'ink', 'paper'].map(token),
    ])
  })

  it('moves nothing, so that there is no motion to reduce', () => {
    const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    const moving = files
      .filter((file) => file.endsWith('.css'))
      .filter((file) => MOTION.test(readFileSync(`src/${file}`, 'utf8')))
    expect(moving).toEqual([])
    expect('a { transition: color 1s }').toMatch(MOTION)
  })

  it('would fail with colours that are too near', () => {
    const faded = { ...themes.light, ink: '#b0a99a', men: themes.light?.women ?? '' }
    expect(faint(faded, ['ink'], 'paper', 4.5)).toEqual(['ink: 2.2'])
    expect(contrastOf(faded, 'women', 'men', (color) => color)).toBe(1)
  })
})

function tokensIn(block: RegExp): Tokens {
  const [, body = ''] = block.exec(css) ?? []
  const pairs = [...body.matchAll(/--([\w-]+): (light-dark\([^)]*\));/g)]
  return Object.fromEntries(pairs.map(([, name = '', value = '']) => [name, value]))
}

function scheme(tokens: Tokens, which: 0 | 1): Tokens {
  return Object.fromEntries(
    Object.entries(tokens).map(([name, value]) => [name, value.match(/#\w+/g)?.[which] ?? '']),
  )
}

function at(tokens: Tokens, name: string): Color {
  const color = parse(tokens[name] ?? '')
  if (!color) throw new Error(`no colour: ${name}`)
  return color
}

function contrastOf(tokens: Tokens, a: string, b: string, see: (color: Color) => Color): number {
  return wcagContrast(see(at(tokens, a)), see(at(tokens, b)))
}

/** Names with their contrast, where it is less than it should be. */
function faint(tokens: Tokens, names: readonly string[], ground: string, least: number): string[] {
  return names
    .map((name) => ({ name, ratio: contrastOf(tokens, name, ground, (color) => color) }))
    .filter(({ ratio }) => ratio < least)
    .map(({ name, ratio }) => `${name}: ${ratio.toFixed(1)}`)
}
