// Rules of the house for texts, which no published plugin knows. `tests/house` plants what they refuse.
import { readFileSync } from 'node:fs'
import ts from 'typescript'

/** @typedef {import('eslint').Rule.RuleModule} Rule */
/** @typedef {any} Node A node of the syntax tree; the rules ask for its kind before its parts. */

/**
 * Keys that end in a number of the data, which no type knows: what they begin with, and where the
 * number comes from. `tests/i18n/messages.test.ts` holds the messages to the numbers there are.
 */
export const NUMBERED_KEYS = {
  'report.ordinal.': 'the number of an annual report',
  'answer.rank.': 'a place among the first',
  'count.': 'how many years there are',
  'period.ordinal.': 'the number of a year of the intervention',
}

/** A text that a reader may meet comes from the messages, wherever it is put together. */
const noLooseText = /** @type {Rule} */ ({
  meta: {
    type: 'problem',
    schema: [
      {
        type: 'object',
        properties: { codeAttributes: { type: 'array' }, capitals: { type: 'boolean' } },
        additionalProperties: false,
      },
    ],
    messages: { loose: 'Words belong in src/i18n/messages: {{text}}' },
  },
  create(context) {
    const { codeAttributes = [], capitals = false } = context.options[0] ?? {}
    const code = new RegExp(`^(?:${codeAttributes.join('|')})$`)
    /**
     * @param {Node} node
     * @param {string} raw with U+FFFC where a value stands
     */
    const look = (node, raw) => {
      const text = raw.replace(/<[^>]*>/g, '')
      const isText = [
        SENTENCE.test(text),
        /(?:(?=\p{L})\p{Script=Arabic}){2}/u.test(text),
        capitals && /^\p{Lu}\p{Ll}+$/u.test(text),
        WORD.test(text) && isShown(node),
      ].includes(true)
      if (isText && !isCode(node, code))
        context.report({ node, messageId: 'loose', data: { text } })
    }
    return {
      /** @param {Node} node */
      Literal(node) {
        if (typeof node.value === 'string') look(node, node.value)
      },
      /** @param {Node} node */
      TemplateLiteral(node) {
        look(node, node.quasis.map((/** @type {Node} */ { value }) => value.cooked).join('\ufffc'))
      },
      /** @param {Node} node */
      JSXText(node) {
        if (WORD.test(node.value))
          context.report({ node, messageId: 'loose', data: { text: node.value } })
      },
    }
  },
})

export const house = { rules: { 'no-loose-text': noLooseText } }

/**
 * Every key that the sources of a program ask the messages for, without plural forms; of those that
 * end in a number of the data only what they begin with.
 * @param {ts.Program} program
 * @param {(file: string) => boolean} isOurs
 */
export function keysAskedFor(program, isOurs) {
  const checker = program.getTypeChecker()
  /** @type {Set<string>} */
  const asked = new Set()
  /** @param {ts.Node} node */
  const walk = (node) => {
    if (ts.isCallExpression(node) && node.arguments[0] && isAsking(checker, node))
      keysIn(node.arguments[0])
    ts.forEachChild(node, walk)
  }
  /** @param {ts.Expression} key */
  const keysIn = (key) => {
    const begin = ts.isTemplateExpression(key) ? key.head.text : ''
    if (begin in NUMBERED_KEYS) asked.add(`${begin}#`)
    else for (const one of literalsOf(checker, checker.getTypeAtLocation(key)) ?? []) asked.add(one)
  }
  for (const file of program.getSourceFiles()) if (isOurs(file.fileName)) walk(file)
  return asked
}

/** What is wrong with a key that is not written out. */
const LEFT_OPEN = {
  open: 'A key has a type that lists every key it can be: this one can be anything.',
  cast: 'A key is not cast: nothing would tell when its message is missing.',
  section: 'A key that is built begins with a written section: `section.${…}`.',
}

/**
 * Every key that is not written out where it is asked for, and whose type does not list what it can
 * be. It asks for types, and stands here so that they are made out once, for this and for the keys.
 * @param {ts.Program} program
 * @param {(file: string) => boolean} isOurs
 * @returns {{ file: string, line: number, why: string }[]}
 */
export function keysLeftOpen(program, isOurs) {
  const checker = program.getTypeChecker()
  const keys = messageKeys()
  /** @type {{ file: string, line: number, why: string }[]} */
  const found = []
  /** @param {ts.Node} node @param {keyof typeof LEFT_OPEN} why */
  const report = (node, why) => {
    const source = node.getSourceFile()
    const { line } = source.getLineAndCharacterOfPosition(node.getStart())
    found.push({ file: source.fileName, line: line + 1, why: LEFT_OPEN[why] })
  }
  /** @param {ts.Node} node */
  const known = (node) => literalsOf(checker, checker.getTypeAtLocation(node))
  /** @param {ts.CallExpression} call */
  const asks = (call) => isAsking(checker, call)
  /** @param {ts.Node} node */
  const walk = (node) => {
    if (ts.isFunctionDeclaration(node) && node.name?.text === 'withNumbers') return
    if (ts.isCallExpression(node) && node.arguments[0] && asks(node)) {
      const [key] = node.arguments
      const cast = castIn(key)
      if (cast && !isNumbered(key)) report(cast, 'cast')
      else if (known(key) === null) report(key, 'open')
    }
    if (ts.isTemplateExpression(node) && !/^\w+\./.test(node.head.text)) {
      if (known(node)?.some((one) => keys.has(one))) report(node, 'section')
    }
    if (ts.isAsExpression(node) && !isConst(node) && !isAskedIn(node, asks)) {
      if (known(node)?.some((one) => one.includes('.') && keys.has(one))) report(node, 'cast')
    }
    ts.forEachChild(node, walk)
  }
  for (const file of program.getSourceFiles()) if (isOurs(file.fileName)) walk(file)
  return found
}

/** Two words, or a word and a value, with a blank between them. */
const SENTENCE =
  /(?<![\p{L}\p{N}_.#-])\p{L}{2,}[,.:;!?]?\s+(?:\p{L}{2,}(?![\p{L}\p{N}_=-])|\ufffc)|\ufffc[,.:;]?\s+\p{L}{2,}(?![\p{L}\p{N}_=(-])/u
const WORD = /\p{L}{2,}/u

/** Where even one word is read by somebody. */
const SHOWN =
  /^(?:title|alt|placeholder|textContent|innerText|aria-?(?:label|description|roledescription|valuetext))$/i
const SHOWING = /^(?:append|prepend|replaceWith|createTextNode|fillText|strokeText|alert|confirm)$/

/** Calls that take code: queries, errors for developers, formats. */
const CODED =
  /^(?:querySelector|querySelectorAll|closest|matches|matchMedia|Error|TypeError|RangeError|DatasetError|RegExp|damaged|load|check|supports)$/

/**
 * Whether a literal lands where even one word is read.
 * @param {Node} node
 * @returns {boolean}
 */
function isShown(node) {
  const { parent } = node
  switch (parent?.type) {
    case 'AssignmentExpression':
      return parent.right === node && SHOWN.test(nameOf(parent.left.property))
    case 'Property':
      return parent.value === node && SHOWN.test(nameOf(parent.key))
    case 'CallExpression':
      if (!parent.arguments.includes(node)) return false
      if (nameOf(parent.callee.property) === 'setAttribute')
        return parent.arguments[1] === node && SHOWN.test(String(parent.arguments[0].value))
      return SHOWING.test(nameOf(parent.callee.property ?? parent.callee))
    case 'ConditionalExpression':
    case 'LogicalExpression':
      return parent.test !== node && isShown(parent)
    default:
      return false
  }
}

/**
 * Whether a literal stands where only code can stand.
 * @param {Node} node
 * @param {RegExp} codeAttributes
 * @returns {boolean}
 */
function isCode(node, codeAttributes) {
  const { parent } = node
  switch (parent?.type) {
    case undefined:
    case 'Program':
      return false
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
    case 'TSLiteralType':
      return true
    case 'BinaryExpression':
      // What is compared is not shown.
      if (/^[=!]==?$|^in$/.test(parent.operator)) return true
      break
    case 'Property':
      if (parent.key === node || /^(?:id|key|inset|font)$/.test(nameOf(parent.key))) return true
      break
    case 'JSXAttribute':
      return codeAttributes.test(nameOf(parent.name))
    case 'CallExpression':
    case 'NewExpression':
      if (CODED.test(nameOf(parent.callee.property ?? parent.callee))) return true
      break
    case 'BlockStatement':
    case 'VariableDeclaration':
      return false
  }
  return isCode(parent, codeAttributes)
}

/** @param {Node} node @returns {string} */
function nameOf(node) {
  return String(node?.name?.name ?? node?.name ?? node?.value ?? '')
}

/**
 * Whether a call asks the messages for a text: the type of what is called says so. To make out every
 * type takes most of the time, so what can be nothing of the kind is passed over by its name first.
 * @param {ts.TypeChecker} checker
 * @param {ts.CallExpression} call
 */
function isAsking(checker, { expression }) {
  if (ts.isPropertyAccessExpression(expression) && BUILT_IN.has(expression.name.text)) return false
  if (ts.isIdentifier(expression) && isDeclared(checker.getSymbolAtLocation(expression)))
    return false
  const type = checker.getTypeAtLocation(expression)
  return (type.aliasSymbol ?? type.getSymbol())?.getName() === 'TFunction'

  /** @param {ts.Symbol | undefined} symbol */
  function isDeclared(symbol) {
    const isAlias = symbol && symbol.flags & ts.SymbolFlags.Alias
    const own = isAlias ? checker.getAliasedSymbol(symbol) : symbol
    return own?.valueDeclaration !== undefined && ts.isFunctionDeclaration(own.valueDeclaration)
  }
}

/** Methods of the language. */
const BUILT_IN = new Set(
  [Array, String, RegExp, Map, Set, Promise, Number]
    .map(({ prototype }) => prototype)
    .concat(/** @type {any[]} */ ([Object, Math, JSON]))
    .flatMap((own) => Object.getOwnPropertyNames(own)),
)

/**
 * The strings that a type lists; null for one that leaves any other open.
 * @param {ts.TypeChecker} checker
 * @param {ts.Type} type
 * @returns {readonly string[] | null}
 */
function literalsOf(checker, type) {
  const known = checker.getBaseConstraintOfType(type) ?? type
  const parts = known.isUnion() ? known.types : [known]
  const literals = parts.flatMap((part) => (part.isStringLiteral() ? [part.value] : []))
  return literals.length === parts.length && parts.length > 0 ? literals : null
}

/**
 * The first cast in an expression.
 * @param {ts.Expression} node
 * @returns {ts.Node | null}
 */
function castIn(node) {
  if (ts.isAsExpression(node) || ts.isTypeAssertionExpression(node))
    return isConst(node) ? null : node
  for (const part of partsOf(node)) {
    const cast = castIn(part)
    if (cast) return cast
  }
  return null
}

/** @param {ts.Expression} node @returns {readonly ts.Expression[]} */
function partsOf(node) {
  if (ts.isTemplateExpression(node)) return node.templateSpans.map(({ expression }) => expression)
  if (ts.isConditionalExpression(node)) return [node.whenTrue, node.whenFalse]
  if (ts.isBinaryExpression(node)) return [node.left, node.right]
  if (ts.isParenthesizedExpression(node) || ts.isNonNullExpression(node)) return [node.expression]
  if (ts.isPropertyAccessExpression(node)) return [node.expression]
  if (ts.isElementAccessExpression(node)) return [node.expression, node.argumentExpression]
  return []
}

/** @param {ts.Expression} key */
function isNumbered(key) {
  if (!ts.isTemplateExpression(key) || !(key.head.text in NUMBERED_KEYS)) return false
  const [span, ...others] = key.templateSpans
  const cast = span?.expression
  return (
    others.length === 0 &&
    cast !== undefined &&
    ts.isAsExpression(cast) &&
    ts.isCallExpression(cast.expression) &&
    cast.expression.expression.getText() === 'String'
  )
}

/** @param {ts.AsExpression | ts.TypeAssertion} node */
function isConst(node) {
  return node.type.getText() === 'const'
}

/**
 * Whether a node stands in the key of a call that asks for a text.
 * @param {ts.Node} node
 * @param {(call: ts.CallExpression) => boolean} asks
 * @returns {boolean}
 */
function isAskedIn(node, asks) {
  const { parent } = node
  if (!parent || ts.isBlock(parent)) return false
  if (ts.isCallExpression(parent) && parent.arguments[0] === node) return asks(parent)
  return isAskedIn(parent, asks)
}

/** @type {Set<string> | undefined} */
let allKeys

function messageKeys() {
  allKeys ??= new Set(
    flat(
      JSON.parse(readFileSync(new URL('../src/i18n/messages/en.json', import.meta.url), 'utf8')),
    ),
  )
  return allKeys
}

/** @param {object} tree @param {string} [path] @returns {string[]} */
function flat(tree, path = '') {
  return Object.entries(tree).flatMap(([name, value]) =>
    typeof value === 'object' && value !== null
      ? flat(value, `${path}${name}.`)
      : [(path + name).replace(/_(?:zero|one|two|few|many|other)$/, '')],
  )
}
