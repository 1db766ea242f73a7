import * as v from 'valibot';
import { type Document, isNode, LineCounter, parseDocument } from 'yaml';
import type { Problem } from './problem.ts';

type Path = readonly (string | number)[];

/** A YAML file that was read against a schema: its value, or its problems; and where each part stands. */
export interface YamlFile<Value> {
  readonly file: string;
  readonly value: Value | undefined;
  readonly problems: readonly Problem[];
  /** A problem at the place of the nearest part of `path` that is written. */
  readonly problemAt: (path: Path, message: string) => Problem;
}

/** Reads YAML text; never throws on what an author wrote. */
export function readYaml<Schema extends v.GenericSchema>(file: string, content: string, schema: Schema): YamlFile<v.InferOutput<Schema>> {
  const lines = new LineCounter();
  const document = parseDocument(content, { lineCounter: lines });
  const problemAt = (path: Path, message: string): Problem => ({ file, line: lineOf(document, lines, path), message });
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => ({
      file,
      line: error.linePos?.[0].line ?? 1,
      message: `This is not YAML: ${error.message.split('\n')[0]}`,
    }));
    return { file, value: undefined, problems, problemAt };
  }
  const result = v.safeParse(schema, document.toJS());
  if (result.success) return { file, value: result.output, problems: [], problemAt };
  const problems = result.issues.flatMap(deepestIssues).map((issue) => {
    const path = (issue.path ?? []).map((item) => item.key as string | number);
    return problemAt(path, sentenceFor(path, issue));
  });
  return { file, value: undefined, problems, problemAt };
}

/** A union says only "none fits"; the issues of the option that was meant say why. */
function deepestIssues(issue: v.BaseIssue<unknown>): v.BaseIssue<unknown>[] {
  const inner = issue.type === 'union' ? (issue.issues ?? []) : [];
  const meant = inner.filter((each) => (each.path?.length ?? 0) > 0 || each.kind === 'validation');
  if (meant.length === 0) return [issue];
  return meant.flatMap(deepestIssues).map((each) => ({ ...each, path: joinPaths(issue, each) }) as v.BaseIssue<unknown>);
}

function joinPaths(outer: v.BaseIssue<unknown>, inner: v.BaseIssue<unknown>) {
  return [...(outer.path ?? []), ...(inner.path ?? [])];
}

function sentenceFor(path: Path, issue: v.BaseIssue<unknown>): string {
  const field = path.map((part) => (typeof part === 'number' ? `${part + 1}` : part)).join(' → ');
  if (issue.type === 'strict_object' && issue.expected === 'never') return `"${field}" is no field of the pack format; is it misspelt?`;
  if (issue.input === undefined) return `"${field}" is missing.`;
  return field === '' ? `This file ${issue.message}` : `"${field}" ${issue.message}`;
}

function lineOf(document: Document, lines: LineCounter, path: Path): number {
  for (let length = path.length; length > 0; length--) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}
