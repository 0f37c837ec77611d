// Asks an editor for a record and the records it points to, in the shape that `--from` reads.
import { type Kind, kindNames, kinds } from '../../../model/kinds.ts';
import { permalinkOf } from '../../../model/record.ts';
import { isId } from '../../../model/schema/fields.ts';
import { readToday } from '../../../settings/today.ts';
import type { Files } from '../../../source/read-content.ts';
import { findFreeId, proposeId } from '../ids.ts';
import type { JsonMap } from '../input.ts';
import type { Json } from '../parse-json.ts';
import { askNotFound, askSources } from './evidence.ts';
import { type Asking, askEach, askPicked } from './field.ts';
import { buildQuestions, findFault } from './questions.ts';
import { beginSession, type Session } from './session.ts';
import { askChoice, askLines, askText, askWhether, type Streams, say } from './terminal.ts';

/** The existing content, and the streams to ask on. */
export interface AskPlace {
  readonly root: string;
  readonly files: Files;
  readonly streams: Streams;
}

/** Asks for the fields. If valid ones need another field, asks again which of the remaining ones are known. */
const askFields = async (asking: Asking, kind: Kind): Promise<JsonMap> => {
  const { required, optional } = buildQuestions(kind);
  let fields = await askEach(asking, required);
  for (;;) {
    const open = optional.filter(({ key }) => !(key in fields));
    fields = { ...fields, ...(await askPicked(asking, open, kind, asking.session.usualFields(kind))) };
    const fault = findFault({ key: '', schema: kinds[kind].schema }, fields);
    if (!fault) return fields;
    say(asking.session.streams, fault);
  }
};

const askId = ({ streams, taken }: Session, kind: Kind, fields: JsonMap): Promise<string> => {
  const fault = (id: string): string | undefined => {
    if (!isId(id)) return 'this is not an id; use lower-case letters, digits and single hyphens';
    return taken.has(permalinkOf({ kind, id })) ? 'this record exists or once existed; choose another id' : undefined;
  };
  const message = 'id: the name of the file and the address of the page, which never changes';
  return askText(streams, message, fault, findFreeId(kind, proposeId(kind, fields), taken));
};

const askRecord = async (session: Session, kind: Kind): Promise<string> => {
  const { streams } = session;
  const asking: Asking = { session, makeRecord: (target) => askRecord(session, target) };
  say(streams, `A new record in ${kind}`);
  const fields = await askFields(asking, kind);
  const sources = 'sources' in kinds[kind].schema.shape ? await askSources(asking, kind, fields) : [];
  const notFound = await askNotFound(asking, kind, fields);
  const body = await askLines(
    streams,
    'body: Markdown, each paragraph with its citation, [@source-id, locator]; Tab and Enter end it',
  );
  const id = await askId(session, kind, fields);
  session.add({ kind, id, ...fields, sources, notFound, ...(body.trim() === '' ? {} : { body }) });
  return id;
};

/** Asks for a record, and for each new one that it points to. Throws an Error when the person cancels. */
export const askInput = async ({ root, files, streams }: AskPlace, given: Kind | undefined): Promise<Json> => {
  const session = beginSession(root, files, streams, readToday());
  const choices = kindNames.map((kind) => ({ value: kind, label: kind }));
  const kind = given ?? ((await askChoice(streams, 'What do you want to add?', choices)) as Kind);
  await askRecord(session, kind);
  const paths = session.entered.map((record) => `${root}/${permalinkOf(record)}.md`);
  if (!(await askWhether(streams, `Write ${paths.join(', ')}?`, true)))
    throw new Error('Cancelled; nothing was written.');
  return session.entered as readonly Json[];
};
