// One run of `npm run new`: reads or asks for records, checks them, and writes all of them or none.
import { readFileSync } from 'node:fs';
import { formatProblem, plural } from '../../check/report.ts';
import { decodeText } from '../../source/decode.ts';
import { readFiles } from '../../source/read-content.ts';
import { undoBrokenEdit, writeChanges } from '../transaction/write-changes.ts';
import { parseNewArgs } from './args.ts';
import { askInput } from './ask/record.ts';
import type { Streams } from './ask/terminal.ts';
import { readInput } from './input.ts';
import { type Json, parseJson } from './parse-json.ts';
import { planRecords } from './plan.ts';

/** The surroundings of a run: the content folder, the streams for questions, and whether they are a terminal. */
export interface Place {
  readonly root: string;
  readonly streams: Streams;
  readonly isTerminal: boolean;
}

const readAll = async (input: Streams['input']): Promise<Uint8Array> => {
  const chunks: Buffer[] = [];
  for await (const chunk of input) chunks.push(Buffer.from(chunk as Buffer | string));
  return Buffer.concat(chunks);
};

const readBytes = (from: string): Uint8Array => {
  try {
    return readFileSync(from);
  } catch (error) {
    throw new Error(
      `\`${from}\` cannot be read (${(error as NodeJS.ErrnoException).code}); give the path of a JSON file`,
    );
  }
};

const readJson = async (from: string, input: Streams['input']): Promise<Json> => {
  const [name, bytes] = from === '-' ? ['stdin', await readAll(input)] : [from, readBytes(from)];
  const decoded = decodeText(bytes);
  if ('fault' in decoded) {
    const { line, column, message } = decoded.fault;
    throw new Error(`${name}:${line}:${column}: error: ${message}`);
  }
  try {
    return parseJson(decoded.text);
  } catch (error) {
    throw new Error(`${name}:${(error as Error).message}`);
  }
};

/** Adds the requested records and returns the lines to print. Throws an Error, and writes nothing, if it cannot. */
export const addRecords = async (args: readonly string[], place: Place): Promise<string[]> => {
  const { root, streams } = place;
  const request = parseNewArgs(args, place.isTerminal);
  undoBrokenEdit(root);
  const files = readFiles(root);
  const json =
    'from' in request
      ? await readJson(request.from, streams.input)
      : await askInput({ root, files, streams }, request.kind);
  const { permalinks, changes, problems } = planRecords(root, files, readInput(json));
  if (problems.length > 0) {
    const count = `${plural(problems.length, 'problem')}; nothing was written.`;
    const kept =
      'ask' in request ? ['Your answers, to correct and pass to --from:', JSON.stringify(json, null, 2)] : [];
    throw new Error([...problems.map(formatProblem), count, ...kept].join('\n'));
  }
  writeChanges(root, changes);
  return [
    ...[...changes.keys()].map((path) => `${root}/${path}`),
    `Run \`npm run dev\` and look at http://localhost:4321/${permalinks[0]}/`,
  ];
};
