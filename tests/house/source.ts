import { dirname, join } from 'node:path/posix';
import { parseSync, type ESTree } from 'vite';

/** Sources by path from the repository's root. */
export type Files = Record<string, string>;

export interface SourceFile {
  path: string;
  text: string;
  /** The text without its comments. */
  code: string;
  program: Pick<ESTree.Program, 'body'>;
  /** The whole tree, flat. */
  nodes: readonly ESTree.Node[];
}

const known = new Map<string, SourceFile>();

export function read(path: string, text: string): SourceFile {
  const key = `${path} ${text}`;
  const file = known.get(key) ?? parsed(path, text);
  known.set(key, file);
  return file;
}

function parsed(path: string, text: string): SourceFile {
  if (path.endsWith('.css')) return { path, text, code: text, program: { body: [] }, nodes: [] };
  const { program, comments, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]!.message}`);
  let code = text;
  for (const { start, end } of comments) {
    code = code.slice(0, start) + code.slice(start, end).replace(/[^\n]/g, ' ') + code.slice(end);
  }
  return { path, text, code, program, nodes: flat(program) };
}

function flat(value: unknown): ESTree.Node[] {
  if (Array.isArray(value)) return value.flatMap(flat);
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(flat);
  return 'type' in value ? [value as ESTree.Node, ...inside] : inside;
}

/** What a file imports, also by `export … from` and `import()`. */
export function importsOf({ nodes }: SourceFile): string[] {
  return nodes.flatMap((node) => {
    const source = 'source' in node ? (node.source as ESTree.Node | null) : null;
    return source?.type === 'Literal' ? [String(source.value)] : [];
  });
}

/** Path of a relative import; `undefined` for a package. */
export function resolved(path: string, specifier: string): string | undefined {
  return specifier.startsWith('.') ? join(dirname(path), specifier) : undefined;
}

/** Names that a file uses as values or types, without those of properties. */
export function namesOf(nodes: readonly ESTree.Node[]): string[] {
  const properties = new Set<unknown>();
  for (const node of nodes) {
    if (node.type === 'MemberExpression' && !node.computed) properties.add(node.property);
    if (node.type === 'Property' && !node.computed && !node.shorthand) properties.add(node.key);
    if (node.type === 'TSPropertySignature') properties.add(node.key);
  }
  return nodes.flatMap((node) => (node.type === 'Identifier' && !properties.has(node) ? [node.name] : []));
}

export function nameOf(node: ESTree.Node): string | undefined {
  return 'name' in node && typeof node.name === 'string' ? node.name : undefined;
}

/** Name of a JSX attribute. */
export function attributeOf(node: ESTree.Node): string | undefined {
  return node.type === 'JSXAttribute' ? nameOf(node.name) : undefined;
}

/** Text of all strings and templates. */
export function literalsOf(nodes: readonly ESTree.Node[]): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'TemplateLiteral') return [`\`${node.quasis.map((quasi) => quasi.value.raw).join('§')}\``];
    return node.type === 'Literal' && typeof node.value === 'string' ? [`'${node.value}'`] : [];
  });
}

export function isDirection(node: ESTree.Node): boolean {
  return node.type === 'Literal' && (node.value === 'ltr' || node.value === 'rtl');
}

/** Attributes and props whose value is read by people. */
const SPOKEN = /^(aria-(label|description|roledescription|valuetext)|alt|title|placeholder|label|value|caption)$/;

/** Words written into JSX. */
export function spokenWords(node: ESTree.Node): string[] {
  if (node.type === 'JSXText') return wordsIn(node);
  if (node.type === 'JSXElement' || node.type === 'JSXFragment') {
    return node.children.flatMap((child) => (child.type === 'JSXExpressionContainer' ? wordsIn(child) : []));
  }
  return node.type === 'JSXAttribute' && node.value && SPOKEN.test(attributeOf(node) ?? '') ? wordsIn(node.value) : [];
}

function wordsIn(node: ESTree.Node): string[] {
  switch (node.type) {
    case 'JSXExpressionContainer':
      return wordsIn(node.expression);
    case 'ConditionalExpression':
      return [...wordsIn(node.consequent), ...wordsIn(node.alternate)];
    case 'LogicalExpression':
      return [...wordsIn(node.left), ...wordsIn(node.right)];
    case 'TemplateLiteral':
      return node.quasis.flatMap((quasi) => wordsOf(quasi.value.raw));
    case 'Literal':
    case 'JSXText':
      return wordsOf(node.value);
    default:
      return [];
  }
}

function wordsOf(value: unknown): string[] {
  return typeof value === 'string' && /\p{L}{2}/u.test(value) ? [`says ${value.trim()}`] : [];
}

/** Declarations that do not turn round with the text. */
export function physicalCss(code: string): string[] {
  const css = code
    .replace(/\/\*.*?\*\//gs, '')
    .replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, (inserted) => `§${inserted.replace(/[\s{};:]/g, '')}`);
  const sides = [...css.matchAll(/[-\w]*\b(?:left|right)\b[-\w]*/g)].map(([word]) => word);
  const declarations = [...css.matchAll(/([-\w]+)\s*:\s*([^;{}`]+)/g)];
  return [...sides, ...declarations.flatMap(([all, name, value]) => (turns(name!, value!.trim()) ? [] : [all.trim()]))];
}

function turns(name: string, value: string): boolean {
  if (name === 'direction') return false;
  if (value.includes('--bayan-dir')) return true;
  if (/^(transform|translate|scale|animation|background(-image)?|mask(-image)?)$/.test(name)) {
    if (/(translate(X|3d)|scaleX|skewX?)\(|translate\((?!0[,)\s])/.test(value)) return false;
    if (/(linear|conic)-gradient\(\s*(from\s+)?(?!0deg|180deg)[-\d.]+(deg|turn|rad)/.test(value)) return false;
    if (name === 'translate' && !/^(0|none)\b/.test(value)) return false;
  }
  if (!/^(margin|padding|inset|border-(width|style|color|radius))$/.test(name)) return true;
  const sides = value.split(/\s+(?![^(]*\))/);
  if (sides.length !== 4) return true;
  return name === 'border-radius' ? sides[0] === sides[1] && sides[2] === sides[3] : sides[1] === sides[3];
}

/** Keys of a `style` attribute that name a side. */
export function physicalKeys(attribute: ESTree.Node): string[] {
  return flat(attribute).flatMap((node) => {
    const name = node.type === 'Property' ? nameOf(node.key) : undefined;
    return name && /(^|[a-z])(Left|Right)|^(left|right|direction)/.test(name) ? [name] : [];
  });
}
