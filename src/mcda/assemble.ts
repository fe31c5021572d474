/**
 * Turns a small part of the WebAssembly text format (functions with folded instructions, named locals and loops, one
 * imported memory) into a module. So the inner loops stand in the source as text that anyone can check against the
 * specification, and no compiler or binary file is needed. Throws on text it does not know, which is a bug.
 */
export function assemble(text: string): Uint8Array<ArrayBuffer> {
  const functions = parse(text).map(assembleFunction);
  const bytes = [
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(
      1,
      functions.map(({ type }) => type),
    ),
    ...section(2, [[...name('env'), ...name('memory'), 2, 0, 1]]),
    ...section(
      3,
      functions.map((_, f) => unsigned(f)),
    ),
    ...section(
      7,
      functions.map(({ exported }, f) => [...name(exported), 0, ...unsigned(f)]),
    ),
    ...section(
      10,
      functions.map(({ code }) => [...unsigned(code.length), ...code]),
    ),
  ];
  return Uint8Array.from(bytes);
}

type Expression = string | Expression[];

/** Reads nested lists of words. */
function parse(text: string): Expression[] {
  const stack: Expression[][] = [[]];
  for (const [word] of text.matchAll(/[()]|"[^"]*"|[^\s()"]+/g)) {
    if (word === '(') stack.push([]);
    else if (word === ')') {
      const list = stack.pop()!;
      stack.at(-1)!.push(list);
    } else stack.at(-1)!.push(word);
  }
  if (stack.length !== 1) throw new Error('parentheses do not match');
  return stack[0]!;
}

const types: Record<string, number> = { i32: 0x7f, f64: 0x7c, v128: 0x7b };

type Scope = { locals: Map<string, number>; labels: string[] };

/** `(func (export "name") (param $a i32) … (result i32)? (local $b f64) … instruction …)` */
function assembleFunction(expression: Expression): { exported: string; type: number[]; code: number[] } {
  if (!Array.isArray(expression) || expression[0] !== 'func') throw new Error(`not a function: ${expression}`);
  const scope: Scope = { locals: new Map(), labels: [] };
  const parameters: number[] = [];
  const results: number[] = [];
  const locals: number[] = [];
  const body: number[] = [];
  let exported = '';
  for (const part of expression.slice(1) as string[][]) {
    if (part[0] === 'export') exported = part[1]!.slice(1, -1);
    else if (part[0] === 'result') results.push(types[part[1]!]!);
    else if (part[0] === 'param' || part[0] === 'local') {
      scope.locals.set(part[1]!, scope.locals.size);
      (part[0] === 'param' ? parameters : locals).push(types[part[2]!]!);
    } else body.push(...instruction(part, scope));
  }
  const declared = [...unsigned(locals.length), ...locals.flatMap((type) => [1, type])];
  return {
    exported,
    type: [0x60, ...unsigned(parameters.length), ...parameters, ...unsigned(results.length), ...results],
    code: [...declared, ...body, 0x0b],
  };
}

/** An instruction after its operands, as the folded form is defined. */
function instruction(expression: Expression, scope: Scope): number[] {
  if (!Array.isArray(expression)) throw new Error(`not an instruction: ${expression}`);
  const [word, ...rest] = expression as [string, ...Expression[]];
  if (word === 'loop') {
    const inner = { ...scope, labels: [rest[0] as string, ...scope.labels] };
    return [0x03, 0x40, ...rest.slice(1).flatMap((each) => instruction(each, inner)), 0x0b];
  }
  const immediates = rest.filter((each): each is string => !Array.isArray(each));
  const operands = rest.filter((each) => Array.isArray(each)).flatMap((each) => instruction(each, scope));
  return [...operands, ...encode(word, immediates, scope)];
}

function encode(word: string, immediates: string[], { locals, labels }: Scope): number[] {
  const [first = ''] = immediates;
  if (word.startsWith('local.')) {
    const index = locals.get(first);
    if (index === undefined) throw new Error(`no local ${first}`);
    return [opcodes[word]!, ...unsigned(index)];
  }
  if (word === 'br_if') return [0x0d, ...unsigned(labels.indexOf(first))];
  if (word === 'i32.const') return [0x41, ...signed(Number(first))];
  if (word === 'f64.const') return [0x44, ...new Uint8Array(Float64Array.of(Number(first)).buffer)];
  if (word === 'v128.const')
    return [0xfd, 12, ...new Uint8Array(BigUint64Array.from(immediates.slice(1), BigInt).buffer)];
  const plain = opcodes[word];
  const wide = wideOpcodes[word];
  if (plain === undefined && wide === undefined) throw new Error(`no instruction ${word}`);
  const code = plain === undefined ? [0xfd, ...unsigned(wide!)] : [plain];
  // No alignment is promised; an offset may be given as offset=16, and a lane by its number.
  const offset = immediates.find((each) => each.startsWith('offset='))?.slice(7) ?? '0';
  const lane = immediates.filter((each) => !each.startsWith('offset=')).map(Number);
  return [...code, ...(/load|store/.test(word) ? [0, ...unsigned(Number(offset))] : []), ...lane];
}

// biome-ignore format: one line per family reads better
const opcodes: Record<string, number> = {
  'local.get': 0x20, 'local.set': 0x21,
  'i32.load': 0x28, 'f64.load': 0x2b, 'i32.store': 0x36, 'f64.store': 0x39, 'i32.store16': 0x3b,
  'i32.lt_u': 0x49, 'i32.add': 0x6a, 'i32.mul': 0x6c, 'i32.and': 0x71, 'i32.shl': 0x74,
  'f64.add': 0xa0,
};

/** Instructions on 128 bits at once, behind the byte 0xfd. */
// biome-ignore format: one line per family reads better
const wideOpcodes: Record<string, number> = {
  'v128.load': 0, 'v128.load64_splat': 10, 'v128.store': 11, 'v128.store64_lane': 91, 'v128.load64_zero': 93,
  'v128.any_true': 83, 'v128.and': 78, 'v128.or': 80, 'v128.xor': 81, 'i32x4.splat': 17, 'f64x2.splat': 20, 'i32x4.extract_lane': 27,
  'i16x8.gt_s': 49, 'i16x8.sub': 145, 'i32x4.extadd_pairwise_i16x8_u': 127,
  'i32x4.lt_u': 58, 'i32x4.shl': 171, 'i32x4.shr_u': 173, 'i32x4.add': 174, 'i32x4.sub': 177, 'i32x4.min_u': 183, 'i32x4.max_u': 185,
  'i64x2.shr_u': 205, 'i64x2.add': 206, 'f64x2.add': 240, 'f64x2.sub': 241, 'f64x2.mul': 242, 'f64x2.div': 243,
  'i32x4.trunc_sat_f64x2_u_zero': 253, 'f64x2.convert_low_i32x4_u': 255,
};

function section(id: number, items: number[][]): number[] {
  const content = [...unsigned(items.length), ...items.flat()];
  return [id, ...unsigned(content.length), ...content];
}

function name(text: string): number[] {
  return [text.length, ...Array.from(text, (letter) => letter.charCodeAt(0))];
}

/** Whole numbers in groups of seven bits, lowest first (LEB128). */
function unsigned(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...unsigned(value >>> 7)];
}

function signed(value: number): number[] {
  return value >= -64 && value < 64 ? [value & 127] : [(value & 127) | 128, ...signed(value >> 7)];
}
