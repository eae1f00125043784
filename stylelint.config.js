// One stylesheet serves both directions, so it may only speak of inline and block, start and end.
const side = '(left|right|top|bottom)'

const physicalProperties = [
  `/^(scroll-)?(margin|padding)-${side}$/`,
  `/^${side}$/`,
  `/^border-${side}(-(width|style|color))?$/`,
  '/^border-(top|bottom)-(left|right)-radius$/',
  '/^(min-|max-)?(width|height)$/',
  '/^contain-intrinsic-(width|height)$/',
]

// WebKit 2.50 freezes where a page that is hidden holds what has a second place to try.
const freezing = '/^position-try/'

// In a shorthand of four values the second is the right and the fourth the left.
const value = String.raw`[^\s()]+(\([^()]*\))?`
const fourValues = `/^${value}(\\s+${value}){3}$/`
const leftOrRight = '/\\b(left|right)\\b/'

/** @type {import('stylelint').Config} */
export default {
  reportDescriptionlessDisables: true,
  reportInvalidScopeDisables: true,
  reportNeedlessDisables: true,
  rules: {
    'property-disallowed-list': [
      [...physicalProperties, freezing],
      {
        message: (name) =>
          name.startsWith('position-try')
            ? `"${name}" freezes WebKit: let Popover place it`
            : `"${name}" is physical: use its logical twin (inline, block)`,
      },
    ],
    'declaration-property-value-disallowed-list': {
      '/^(text-align|text-align-last|float|clear|caption-side|justify-content)$/': [leftOrRight],
      '/^(background-position|background-position-x|object-position|transform-origin)$/': [
        leftOrRight,
      ],
      '/^(transition|transition-property|will-change)$/': [
        '/(?<![a-z-])((min-|max-)?(width|height)|left|right|top|bottom)(?![a-z-])/',
      ],
      '/^(margin|padding|inset|border-(width|style|color|radius)|scroll-(margin|padding))$/': [
        fourValues,
      ],
      // Safari before 26.2 drops the whole of it: what opens something looks like a plain word.
      'text-decoration': ['/var\\(/'],
    },
    // Letters that touch: pulled apart, or made capitals, Arabic words are torn.
    'rule-selector-property-disallowed-list': {
      '/^(?!.*:lang\\(en\\))/': ['letter-spacing', 'text-transform', 'font-variant-caps'],
    },
    // Vite rewrites :dir() into a list of languages; [dir="rtl"] is left alone.
    'selector-pseudo-class-disallowed-list': ['dir'],
    // Firefox and WebKit draw the first letter by itself, which tears an Arabic word.
    'selector-pseudo-element-disallowed-list': ['first-letter'],

    'at-rule-no-unknown': true,
    'block-no-empty': true,
    'color-no-invalid-hex': true,
    'custom-property-no-missing-var-function': true,
    'declaration-block-no-duplicate-custom-properties': true,
    'declaration-block-no-duplicate-properties': [
      true,
      { ignore: ['consecutive-duplicates-with-different-values'] },
    ],
    'declaration-block-no-shorthand-property-overrides': true,
    'font-family-no-duplicate-names': true,
    'function-calc-no-unspaced-operator': true,
    'keyframe-block-no-duplicate-selectors': true,
    'media-feature-name-no-unknown': true,
    'named-grid-areas-no-invalid': true,
    'no-duplicate-selectors': true,
    'no-invalid-position-at-import-rule': true,
    'property-no-unknown': [true, { ignoreProperties: ['composes'] }],
    'selector-pseudo-class-no-unknown': [true, { ignorePseudoClasses: ['global', 'local'] }],
    'selector-pseudo-element-no-unknown': true,
    'unit-no-unknown': true,
  },
}
