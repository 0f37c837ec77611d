// A number of instruments in English: one memorandum, fifteen memorandums.
import type { DataOf } from '../../model/record.ts';
import { instruments } from './terms.ts';

/** Several of an instrument, as they stand after a number. */
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

/** How many of an instrument, in words that stand inside a sentence. */
export const instrumentCount = (count: number, instrument: DataOf['agreements']['instrument']): string =>
  `${count} ${count === 1 ? instruments[instrument].toLowerCase() : instrumentsMany[instrument]}`;
