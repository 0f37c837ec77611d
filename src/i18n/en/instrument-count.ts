// A number of documents of one type, in English: 1 memorandum, 15 memorandums.
import type { DataOf } from '../../model/record.ts';
import { instruments } from './terms.ts';

/** The plural of each instrument, used after a number. */
const instrumentsMany: Record<DataOf['agreements']['instrument'], string> = {
  mou: 'memorandums of understanding',
  agreement: 'agreements',
  treaty: 'treaties',
  protocol: 'protocols',
  contract: 'contracts',
  'joint-plan': 'joint plans',
  certificate: 'certificates',
  'joint-statement': 'joint statements',
  communique: 'communiqués',
  arrangement: 'arrangements',
};

/** A number of one type of document, for use inside a sentence. */
export const instrumentCount = (count: number, instrument: DataOf['agreements']['instrument']): string =>
  `${count} ${count === 1 ? instruments[instrument].toLowerCase() : instrumentsMany[instrument]}`;
