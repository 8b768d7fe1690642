import { DomHandler } from 'domhandler';
import { Parser } from 'htmlparser2';
import { classify } from '../../src/classify/classify.ts';
import { compose } from '../../src/compose.ts';
import { resolve } from '../../src/metadata/resolve.ts';
import type { Source } from '../../src/model/source.ts';
import { normalize, readDocument } from '../../src/normalize.ts';
import { loadResources, type Resources } from '../../src/resources.ts';
import { loadWriter } from '../../src/run/clean.ts';
import type { Write } from '../../src/writers/writer.ts';

/** Rounds that only warm the code up. */
const WARM = 2;

/** Milliseconds of CPU time by stage. */
export type Stages = Record<'read' | 'classify' | 'resolve' | 'compose' | 'write', number>;

/** What the pages cost: medians of the rounds, and the ratio of each round. */
interface Cost {
  readonly parse: number;
  readonly clean: number;
  readonly stages: Stages;
  readonly ratios: readonly number[];
}

/** The middle value; of an even number, the higher of the two. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Milliseconds of CPU time (user and system) that a piece of work takes in this process. */
function cpu(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** Times page → Markdown and the DOM parse of the same pages in turns. */
export async function ratioOfPages(pages: readonly Source[], rounds: number): Promise<Cost> {
  const resources = await loadResources();
  const write = await loadWriter('md');
  const parses: number[] = [];
  const cleans: number[] = [];
  const staged: Stages[] = [];
  for (let round = -WARM; round < rounds; round++) {
    const times =
      round % 2 === 0
        ? [parseAll(pages), cleanAll(pages, resources, write)]
        : [cleanAll(pages, resources, write), parseAll(pages)].reverse();
    const stages = stageAll(pages, resources, write);
    if (round < 0) continue;
    parses.push(times[0] ?? Number.NaN);
    cleans.push(times[1] ?? Number.NaN);
    staged.push(stages);
  }
  const stage = (name: keyof Stages) => median(staged.map((stages) => stages[name]));
  return {
    parse: median(parses),
    clean: median(cleans),
    stages: {
      read: stage('read'),
      classify: stage('classify'),
      resolve: stage('resolve'),
      compose: stage('compose'),
      write: stage('write'),
    },
    ratios: parses.map((parse, i) => (cleans[i] ?? Number.NaN) / parse),
  };
}

/** Keeps results alive past the timing, so that no work is optimised away. */
export const sink = { count: 0 };

function parseAll(pages: readonly Source[]): number {
  return cpu(() => {
    for (const page of pages) {
      const handler = new DomHandler();
      new Parser(handler).end(page.text);
      sink.count += handler.root.children.length;
    }
  });
}

function cleanAll(pages: readonly Source[], resources: Resources, write: Write): number {
  return cpu(() => {
    for (const page of pages) sink.count += write(normalize(page, {}, resources)).length;
  });
}

/** The same as `normalize`, stage by stage. */
function stageAll(pages: readonly Source[], resources: Resources, write: Write): Stages {
  const documents: ReturnType<typeof readDocument>[] = [];
  const read = cpu(() => {
    for (const page of pages) documents.push(readDocument(page, resources));
  });
  const judged: ReturnType<typeof classify>[] = [];
  const classifying = cpu(() => {
    for (const document of documents) judged.push(classify(document, resources));
  });
  const resolved: ReturnType<typeof resolve>[] = [];
  const resolving = cpu(() => {
    for (const [i, document] of documents.entries()) {
      const judgement = judged[i];
      if (judgement) resolved.push(resolve(document, judgement, resources));
    }
  });
  const articles: ReturnType<typeof compose>[] = [];
  const composing = cpu(() => {
    for (const [i, document] of documents.entries()) {
      const [decided, judgement] = [resolved[i], judged[i]];
      if (decided && judgement) articles.push(compose(document, judgement.verdicts, decided, judgement.doubt));
    }
  });
  const writing = cpu(() => {
    for (const article of articles) sink.count += write(article).length;
  });
  return { read, classify: classifying, resolve: resolving, compose: composing, write: writing };
}
