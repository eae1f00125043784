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
  'report.annual.': 'the number of an annual report',
  'report.ordinal.': 'the number of an annual report',
  'report.option.': 'the number of an annual report',
  'answer.rank.': 'a place among the first',
  'count.': 'how many years there are',
}

/** A key is written out where it is asked for, or its type lists every key that it can be. */
const writtenKeys = /** @type {Rule} */ ({
  meta: {
    type: 'problem',
    schema: [],
    messages: {
      open: 'A key has a type that lists every key it can be: this one can be anything.',
      cast: 'A key is not cast: nothing would tell when its message is missing.',
      section: 'A key that is built begins with a written section: `section.${…}`.',
    },
  },
  create(context) {
    const { program, esTreeNodeToTSNodeMap } = context.sourceCode.parserServices
    const checker = program.getTypeChecker()
    /** @param {Node} node */
    const typeOf = (node) => checker.getTypeAtLocation(esTreeNodeToTSNodeMap.get(node))
    const keys = messageKeys()
    return {
      /** @param {Node} node */
      CallExpression(node) {
        const [key] = node.arguments
        if (!key || !isTexts(typeOf(node.callee))) return
        const cast = castIn(key)
        if (cast && !isNumbered(key)) context.report({ node: cast, messageId: 'cast' })
        else if (literalsOf(checker, typeOf(key)) === null)
          context.report({ node: key, messageId: 'open' })
      },
      /** @param {Node} node */
      TemplateLiteral(node) {
        if (node.expressions.length === 0 || /^\w+\./.test(node.quasis[0].value.raw)) return
        const known = literalsOf(checker, typeOf(node))
        if (known?.some((one) => keys.has(one))) context.report({ node, messageId: 'section' })
      },
      /** @param {Node} node */
      TSAsExpression(node) {
        if (isConst(node) || isInCall(node, (call) => isTexts(typeOf(call.callee)))) return
        const known = literalsOf(checker, typeOf(node))
        if (known?.some((one) => one.includes('.') && keys.has(one)))
          context.report({ node, messageId: 'cast' })
      },
    }
  },
})

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
    }
  },
})

export const house = { rules: { 'written-keys': writtenKeys, 'no-loose-text': noLooseText } }

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
    if (ts.isCallExpression(node) && node.arguments[0]) {
      const [key] = node.arguments
      if (isTexts(checker.getTypeAtLocation(node.expression))) keysIn(key)
    }
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

/** @param {ts.Type} type */
function isTexts(type) {
  return (type.aliasSymbol ?? type.getSymbol())?.getName() === 'TFunction'
}

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

/** @param {Node} node @returns {Node | null} the first cast in an expression */
function castIn(node) {
  if (node.type === 'TSAsExpression' || node.type === 'TSTypeAssertion')
    return isConst(node) ? null : node
  const within = {
    TemplateLiteral: node.expressions,
    ConditionalExpression: [node.consequent, node.alternate],
    LogicalExpression: [node.left, node.right],
    BinaryExpression: [node.left, node.right],
    TSNonNullExpression: [node.expression],
    MemberExpression: [node.object, node.property],
  }[/** @type {string} */ (node.type)]
  for (const part of within ?? []) {
    const cast = castIn(part)
    if (cast) return cast
  }
  return null
}

/** @param {Node} key */
function isNumbered(key) {
  return (
    key.type === 'TemplateLiteral' &&
    key.quasis[0].value.raw in NUMBERED_KEYS &&
    key.expressions.length === 1 &&
    key.expressions[0].type === 'TSAsExpression' &&
    nameOf(key.expressions[0].expression.callee) === 'String'
  )
}

/** @param {Node} node */
function isConst(node) {
  return nameOf(node.typeAnnotation?.typeName) === 'const'
}

/** @param {Node} node @param {(call: Node) => boolean} is @returns {boolean} */
function isInCall(node, is) {
  const { parent } = node
  if (!parent || parent.type === 'BlockStatement') return false
  if (parent.type === 'CallExpression' && parent.arguments[0] === node) return is(parent)
  return isInCall(parent, is)
}

/** @type {Set<string> | undefined} */
let known

function messageKeys() {
  known ??= new Set(
    flat(
      JSON.parse(readFileSync(new URL('../src/i18n/messages/en.json', import.meta.url), 'utf8')),
    ),
  )
  return known
}

/** @param {object} tree @param {string} [path] @returns {string[]} */
function flat(tree, path = '') {
  return Object.entries(tree).flatMap(([name, value]) =>
    typeof value === 'object' && value !== null
      ? flat(value, `${path}${name}.`)
      : [(path + name).replace(/_(?:zero|one|two|few|many|other)$/, '')],
  )
}
