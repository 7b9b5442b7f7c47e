import { parseSync } from 'vite'

/** One thing that a module does with a name: `name` is 'fetch', 'Date.now', 'new Date', '.innerHTML', … */
export type Use = { name: string /** Only for calls. */; argumentCount?: number; line: number }

export type ModuleFacts = {
  /** Specifiers as written, in any form: static, type-only, dynamic, `new URL('./x', import.meta.url)`. */
  imports: string[]
  /** Those of them that load code: types are gone before anything runs. */
  loads: string[]
  /** `export … from`. */
  reExports: string[]
  uses: Use[]
}

type Node = { type: string; start: number; [key: string]: unknown }

/** Reads one module's syntax tree, so that no comment or string is taken for code. Throws when it does not parse. */
export function readModule(path: string, source: string): ModuleFacts {
  const { program, errors } = parseSync(path, source)
  if (errors[0]) throw new Error(`${path}: ${errors[0].message}`)
  const nodes = [...walk(program as unknown as Node)]
  const declared = new Set(nodes.flatMap(declaredNames))
  const lineOf = (node: Node) => source.slice(0, node.start).split('\n').length
  return {
    imports: nodes.flatMap(importedSpecifiers),
    loads: nodes.filter(node => !isOfTypes(node)).flatMap(importedSpecifiers),
    reExports: nodes.filter(node => node.type.startsWith('Export')).flatMap(sourceOf),
    uses: nodes.flatMap(node =>
      usesOf(node)
        .filter(({ name }) => name.startsWith('.') || !declared.has(firstName(name)))
        .map(use => ({ ...use, line: lineOf(node) })),
    ),
  }
}

function* walk(value: unknown): Generator<Node> {
  if (Array.isArray(value)) for (const item of value) yield* walk(item)
  else if (isNode(value)) {
    yield value
    for (const [key, child] of Object.entries(value)) {
      // A property's name is no use of a variable: `{ document: … }`, `entry.document`, `type A = { name: string }`.
      if ((key === 'key' || key === 'property') && value.computed === false) continue
      yield* walk(child)
    }
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'
}

function sourceOf(node: Node): string[] {
  const { value } = (node.source ?? {}) as { value?: unknown }
  return typeof value === 'string' ? [value] : []
}

function importedSpecifiers(node: Node): string[] {
  if (/^(Import|Export|TSImport)/.test(node.type)) return sourceOf(node)
  // A worker or an asset is named by `new URL('./parse.worker.ts', import.meta.url)`.
  if (node.type !== 'NewExpression' || dottedName(node.callee) !== 'URL') return []
  const [file, base] = node.arguments as Node[]
  const beside = isNode(base) && isNode(base.object) && base.object.type === 'MetaProperty'
  return beside && typeof file?.value === 'string' ? [file.value] : []
}

function isOfTypes({ type, importKind, exportKind }: Node): boolean {
  return type.startsWith('TSImport') || importKind === 'type' || exportKind === 'type'
}

/** Names that the module itself gives to something, anywhere: they hide the browser's global of the same name. */
function declaredNames(node: Node): string[] {
  if (/^Import\w*Specifier$/.test(node.type)) return identifiers(node.local)
  if (node.type === 'VariableDeclarator') return identifiers(node.id)
  if (/Function/.test(node.type)) return [...identifiers(node.id), ...identifiers(node.params)]
  return []
}

function identifiers(pattern: unknown): string[] {
  return [...walk(pattern)].filter(node => node.type === 'Identifier').map(node => String(node.name))
}

function usesOf(node: Node): { name: string; argumentCount?: number }[] {
  switch (node.type) {
    case 'Identifier':
      return [{ name: String(node.name) }]
    case 'ImportExpression':
      return [{ name: 'import()' }]
    case 'JSXAttribute':
      return [{ name: `.${(node.name as Node).name}` }]
    case 'JSXOpeningElement':
      return usesOfElement(node)
    case 'Property':
      return keyOf(node).map(name => ({ name: `.${name}` }))
    case 'MemberExpression':
      return [dottedName(node), memberName(node)].filter(name => name !== undefined).map(name => ({ name }))
    case 'NewExpression':
    case 'CallExpression': {
      const name = dottedName(node.callee)
      if (name === undefined) return []
      const prefix = node.type === 'NewExpression' ? 'new ' : ''
      const [first, ...others] = node.arguments as Node[]
      const argumentCount = first ? others.length + 1 : 0
      const ofText = isText(first) ? [{ name: `${name}(text)` }] : []
      return [{ name: `${prefix}${name}()`, argumentCount }, ...ofText]
    }
    default:
      return []
  }
}

/** '<img>', and '<a href={…}>' where the address is not written in the source. */
function usesOfElement(node: Node): { name: string }[] {
  const element = String((node.name as Node).name)
  const leads = (node.attributes as Node[]).some(
    ({ name, value }) =>
      (name as Node | undefined)?.name === 'href' && isNode(value) && value.type !== 'Literal',
  )
  return [{ name: `<${element}>` }, ...(leads ? [{ name: `<${element} href={…}>` }] : [])]
}

/** The name of a property that is written as such: `{ innerHTML: x }`, `{ 'innerHTML': x }`. */
function keyOf({ key, computed }: Node): string[] {
  if (!isNode(key)) return []
  if (key.type === 'Identifier' && !computed) return [String(key.name)]
  return typeof key.value === 'string' ? [key.value] : []
}

function isText(node: Node | undefined): boolean {
  return typeof node?.value === 'string' || node?.type === 'TemplateLiteral'
}

/** 'Date.now' for `Date.now`, 'fetch' for `fetch`; undefined where something is computed on the way. */
function dottedName(node: unknown): string | undefined {
  if (!isNode(node)) return undefined
  if (node.type === 'Identifier') return String(node.name)
  const object = node.type === 'MemberExpression' ? dottedName(node.object) : undefined
  return object === undefined || node.computed ? undefined : `${object}${memberName(node)}`
}

function memberName(node: Node): string | undefined {
  const property = node.property as Node
  if (!node.computed) return `.${property.name}`
  return typeof property.value === 'string' ? `.${property.value}` : undefined
}

function firstName(name: string): string {
  return /[\w$]+/.exec(name.replace(/^new /, ''))?.[0] ?? name
}
