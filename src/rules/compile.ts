import { type Ancestor, BLOCK_KINDS } from '../model/block.ts';
import { WORLDS } from '../model/document.ts';
import { Expression } from '../text/expression.ts';
import { lazy } from '../text/lazy.ts';
import { ContainerIndex, type Meeting } from './containers.ts';
import { LiteralIndex } from './literals.ts';
import { PhraseIndex } from './phrases.ts';
import type { Condition, Range, Rule, Subject, Yield } from './rule.ts';
import { conditionsOf, exceptions, indexRules, type RuleIndex, type Wanted } from './rule-index.ts';

/** No rule looks for phrases in a block of more words: boilerplate in prose of this length is a matter of region and model. */
const PHRASE_WORDS = 120;

/** What a rule cannot speak without, and which can be looked up: a phrase list, a set of literals or a list of containers, by number. */
interface Gate {
  readonly of: 'phrases' | 'literals' | 'containers';
  readonly list: number;
}

/** Looks up what of literals, phrases and containers a subject meets; one per document. */
interface Lookup {
  literals(subject: Subject): Uint8Array;
  phrases(subject: Subject): ReadonlyMap<number, string>;
  containers(subject: Subject): ReadonlyMap<number, string>;
}

/** Evidence where the condition holds (empty where it looks at no words), else null. */
type Check = (subject: Subject, lookup: Lookup) => string | null;

/** A rule ready to be asked. */
export interface CompiledRule {
  readonly rule: Rule;
  /** Most rules look for something that most blocks lack: this is asked first, without a call. */
  readonly gate: Gate | null;
  readonly when: Check;
  readonly unless: readonly Check[];
  readonly yields: readonly CompiledYield[];
  /** True where nothing but the block itself decides. */
  readonly contextFree: boolean;
  /** True where the block's place in the article does not matter. */
  readonly placeless: boolean;
}

export interface CompiledYield extends Omit<Yield, 'pattern'> {
  readonly expression: Expression | null;
}

/** Rules ready to be asked, with the indexes that they share. */
export interface CompiledRules {
  readonly rules: readonly CompiledRule[];
  readonly phrases: PhraseIndex;
  readonly literals: LiteralIndex;
  readonly containers: ContainerIndex;
}

/** What a condition is compiled with: the lists that are its own, and the index that containers enter. */
interface Making {
  readonly wanted: ReadonlyMap<Condition, Wanted>;
  readonly containers: ContainerIndex;
}

/** Blocks of more words than this are asked the same rules. */
const MOST_WORDS = 200;

/** Kinds of gates as bits: a block that meets no phrase, say, need not be asked the rules that wait for one. */
const GATE_BITS = { phrases: 1, literals: 2, containers: 4 } as const;
const ALL_GATES = 7;

const gateBit = ({ gate }: CompiledRule): number => (gate === null ? 0 : GATE_BITS[gate.of]);

/** Rules that documents are asked about, the surest first. Made once for many documents; remembers which of them a block's length, its kind, what surrounds its article and what it meets leave. */
export class Selection {
  readonly #rules: readonly CompiledRule[];
  readonly #known: (readonly CompiledRule[] | undefined)[] = [];
  readonly #gates: (number | undefined)[] = [];

  constructor({ rules }: CompiledRules, accept: (compiled: CompiledRule) => boolean) {
    this.#rules = rules.filter(accept).sort((a, b) => b.rule.certainty - a.rule.certainty);
  }

  /** The kinds of gates that rules for such a block have. */
  gates(subject: Subject): number {
    const key = this.#keyOf(subject);
    this.#gates[key] ??= this.of(subject, ALL_GATES).reduce((bits, rule) => bits | gateBit(rule), 0);
    return this.#gates[key];
  }

  /** Those that may speak of such a block, where it meets something of these kinds. */
  of(subject: Subject, open: number): readonly CompiledRule[] {
    const key = this.#keyOf(subject) * (ALL_GATES + 1) + open;
    this.#known[key] ??= this.#rules.filter((compiled) => maySpeak(compiled.rule.when, subject) && (gateBit(compiled) & ~open) === 0);
    return this.#known[key];
  }

  /** One number for all that decides which rules may speak. */
  #keyOf({ words, block, world }: Subject): number {
    return (wholeWords(words) * BLOCK_KINDS.length + BLOCK_KINDS.indexOf(block.kind)) * WORLDS.length + WORLDS.indexOf(world);
  }
}

const wholeWords = (words: number): number => Math.min(MOST_WORDS, Math.floor(words));

/** False where no block of this length (in whole words), kind and world fulfils the condition. */
function maySpeak({ words: { min = 0, max = Number.POSITIVE_INFINITY } = {}, kind, world }: Condition, subject: Subject): boolean {
  const whole = wholeWords(subject.words);
  if (whole > max || (whole < MOST_WORDS && min >= whole + 1)) return false;
  return (kind?.includes(subject.block.kind) ?? true) && (world?.includes(subject.world) ?? true);
}

/** A rule that spoke, and what it saw. */
export interface Match {
  readonly compiled: CompiledRule;
  readonly evidence: readonly string[];
}

/** Compiles rules once for many documents; `index` is theirs, where it is known. @throws Error where a phrase group is empty. */
export function compileRules(rules: readonly Rule[], index: RuleIndex = indexRules(rules)): CompiledRules {
  const containers = new ContainerIndex();
  const all = rules.flatMap(conditionsOf);
  const making = { wanted: new Map(all.map((condition, i) => [condition, index.wanted[i] ?? {}])), containers };
  const compiled = rules.map((rule) => ({
    rule,
    ...compileCondition(rule.when, making),
    unless: exceptions(rule).map((condition) => compileCondition(condition, making).when),
    yields: (rule.yields ?? []).map((one) => ({
      ...one,
      expression: one.pattern === undefined ? null : new Expression(one.pattern, one.cased ? 'u' : 'iu'),
    })),
    contextFree: [rule.when, ...exceptions(rule)].every(isContextFree),
    placeless: [rule.when, ...exceptions(rule)].every((condition) => isPlaceless(condition, rule.placeless === true)),
  }));
  return { rules: compiled, phrases: new PhraseIndex(index.phrases), literals: new LiteralIndex(index.literals), containers };
}

function isContextFree({ at, side, world, previous, next, beside, within, test }: Condition): boolean {
  return [at, side, world, previous, next, beside, within, test].every((member) => member === undefined);
}

function isPlaceless({ at, side, within, test }: Condition, declared: boolean): boolean {
  return [at, side, within].every((member) => member === undefined) && (test === undefined || declared);
}

const NOTHING: ReadonlyMap<number, string> = new Map();
const NO_MATCH: readonly Match[] = [];

/** Asks the rules of one document. Remembers what it looked up, mostly by the block's index, so one serves all blocks of the document. */
export class Matcher implements Lookup {
  readonly #compiled: CompiledRules;
  readonly #literals: (Uint8Array | undefined)[] = [];
  readonly #phrases: (ReadonlyMap<number, string> | undefined)[] = [];
  /** By list of elements, which blocks of one parent share. */
  readonly #containers = new Map<readonly Ancestor[], ReadonlyMap<number, string>>();
  readonly #elements = new Map<Ancestor, readonly Meeting[]>();

  constructor(compiled: CompiledRules) {
    this.#compiled = compiled;
  }

  /** Those of the rules that speak of a block, and could still say more than a surer one. */
  matches(subject: Subject, rules: Selection): readonly Match[] {
    let found: Match[] | null = null;
    let settled = 0;
    for (const compiled of rules.of(subject, this.#open(subject, rules.gates(subject)))) {
      const { certainty, fate } = compiled.rule;
      // once a surer rule has spoken, one that yields nothing can only repeat that the block goes
      if (certainty < settled && fate === 'removed' && compiled.yields.length === 0) continue;
      if (compiled.gate !== null && !this.#opens(compiled.gate, subject)) continue;
      const evidence = compiled.when(subject, this);
      if (evidence === null || this.#excepted(compiled, subject)) continue;
      found ??= [];
      found.push({ compiled, evidence: evidence === '' ? [] : [evidence] });
      if (fate === 'removed') settled = Math.max(settled, certainty);
    }
    return found ?? NO_MATCH;
  }

  #excepted({ unless }: CompiledRule, subject: Subject): boolean {
    for (const check of unless) if (check(subject, this) !== null) return true;
    return false;
  }

  /** Of these kinds of gates, those of which any can be open. */
  #open(subject: Subject, gates: number): number {
    let open = 0;
    if (gates & GATE_BITS.phrases && this.phrases(subject).size > 0) open |= GATE_BITS.phrases;
    if (gates & GATE_BITS.literals && this.literals(subject).length > 0) open |= GATE_BITS.literals;
    if (gates & GATE_BITS.containers && this.containers(subject).size > 0) open |= GATE_BITS.containers;
    return open;
  }

  #opens({ of, list }: Gate, subject: Subject): boolean {
    if (of === 'literals') return this.literals(subject)[list] === 1;
    return (of === 'phrases' ? this.phrases(subject) : this.containers(subject)).has(list);
  }

  literals(subject: Subject): Uint8Array {
    const known = this.#literals[subject.index];
    if (known) return known;
    const found = this.#compiled.literals.find(subject.lower);
    this.#literals[subject.index] = found;
    return found;
  }

  phrases(subject: Subject): ReadonlyMap<number, string> {
    const known = this.#phrases[subject.index];
    if (known) return known;
    const found = subject.words <= PHRASE_WORDS ? this.#compiled.phrases.find(subject.line) : NOTHING;
    this.#phrases[subject.index] = found;
    return found;
  }

  containers({ near }: Subject): ReadonlyMap<number, string> {
    const known = this.#containers.get(near);
    if (known) return known;
    const found = this.#compiled.containers.find(near, this.#elements);
    this.#containers.set(near, found);
    return found;
  }
}

const holds = (range: Range, value: number): boolean =>
  value >= (range.min ?? Number.NEGATIVE_INFINITY) && value <= (range.max ?? Number.POSITIVE_INFINITY);

/** A condition ready to be asked, and what it cannot hold without. */
interface CompiledCondition {
  readonly when: Check;
  readonly gate: Gate | null;
}

/** The members of a condition as checks, the cheap ones first. */
function compileCondition(condition: Condition, making: Making): CompiledCondition {
  const plain = plainCheck(condition);
  const { phrases: list, ...literals } = making.wanted.get(condition) ?? {};
  const checks: Check[] = plain ? [plain] : [];
  const gates: Gate[] = [];
  if (list !== undefined) {
    gates.push({ of: 'phrases', list });
    checks.push((subject, lookup) => lookup.phrases(subject).get(list) ?? null);
  }
  if (condition.within) {
    const list = making.containers.add(condition.within);
    gates.push({ of: 'containers', list });
    checks.push((subject, lookup) => lookup.containers(subject).get(list) ?? null);
  }
  for (const check of neighbourChecks(condition, making)) checks.push(check);
  for (const [source, cased] of [
    [condition.pattern, false],
    [condition.cased, true],
  ] as const) {
    if (source === undefined) continue;
    const { when, gate } = compilePattern(source, cased, cased ? literals.cased : literals.pattern);
    checks.push(when);
    if (gate) gates.push(gate);
  }
  const { test } = condition;
  if (test) checks.push((subject) => test(subject));
  const when: Check = (subject, lookup) => {
    let seen = '';
    for (const check of checks) {
      const evidence = check(subject, lookup);
      if (evidence === null) return null;
      if (seen === '') seen = evidence;
    }
    return seen;
  };
  return { when, gate: gates[0] ?? null };
}

/** Escapes and names of groups, which mean something by their case. */
const FIXED = /\\(?:[pP]\{[^}]*\}|k<[^>]*>|u[\da-fA-F]{4}|u\{[^}]*\}|.)|\(\?<[A-Za-z]\w*>/gsu;
/** Where case is ignored these mean any letter that has a case. */
const CASED_LETTER = /^\\p\{L[ult]\}$/;

/**
 * A pattern for texts in lower case that matches what it would with the flag `i` in any: V8 takes three to ten times as long to make an
 * expression that ignores case, for it looks for the other case of every character of a class.
 */
export function inLowerCase(source: string): string {
  let lower = '';
  let at = 0;
  for (const { 0: part, index } of source.matchAll(FIXED)) {
    lower += source.slice(at, index).toLowerCase() + (CASED_LETTER.test(part) ? '\\p{L}' : part);
    at = index + part.length;
  }
  return lower + source.slice(at).toLowerCase();
}

/** A pattern is run only on a text that holds one of the strings which it cannot match without. */
function compilePattern(source: string, cased: boolean, list: number | undefined): CompiledCondition {
  const expression = lazy(() => new Expression(cased ? source : inLowerCase(source), 'u'));
  const when: Check = (subject, lookup) => {
    if (list !== undefined && lookup.literals(subject)[list] !== 1) return null;
    const { lower } = subject;
    const { text } = subject.block;
    const match = expression().exec(cased ? text : lower);
    return match ? text.slice(match.index, match.index + match[0].length) : null;
  };
  return { when, gate: list === undefined ? null : { of: 'literals', list } };
}

/** What numbers and names decide, without a look at the words. */
function plainCheck(condition: Condition): Check | null {
  const { kind, words, linkDensity, at, side, world, formats, language } = condition;
  const tests: ((subject: Subject) => boolean)[] = [];
  if (words) tests.push((s) => holds(words, s.words));
  if (kind) tests.push((s) => kind.includes(s.block.kind));
  for (const flag of ['capitals', 'strong', 'sentence', 'prose'] as const) {
    const wanted = condition[flag];
    if (wanted !== undefined) tests.push((s) => s[flag] === wanted);
  }
  if (linkDensity) tests.push((s) => holds(linkDensity, s.linkDensity));
  if (side) tests.push((s) => side.includes(s.side));
  if (world) tests.push((s) => world.includes(s.world));
  if (at) tests.push((s) => Math.abs(s.fromStart) <= (at.start ?? -1) || Math.abs(s.toEnd) <= (at.end ?? -1));
  if (formats) tests.push((s) => formats.includes(s.document.format));
  if (language) tests.push((s) => s.language !== null && language.includes(s.language));
  if (tests.length === 0) return null;
  return (subject) => {
    for (const test of tests) if (!test(subject)) return null;
    return '';
  };
}

function neighbourChecks(condition: Condition, making: Making): Check[] {
  const checks: Check[] = [];
  const neighbour = (inner: Condition | undefined, of: (subject: Subject) => readonly (Subject | null)[]): void => {
    if (!inner) return;
    const { when: check } = compileCondition(inner, making);
    checks.push((subject, lookup) => {
      const holding = of(subject).some((one) => one !== null && check(one, lookup) !== null);
      return holding ? '' : null;
    });
  };
  neighbour(condition.previous, (s) => [s.previous]);
  neighbour(condition.next, (s) => [s.next]);
  neighbour(condition.beside, (s) => [s.previous, s.next]);
  return checks;
}
