// Rule unique-id: no two records share an address, folded, and no former address is reused.

import { foldCase } from '../../../model/fold.ts';
import type { Position } from '../../../model/position.ts';
import { permalinkOf } from '../../../model/record.ts';
import { isId } from '../../../model/schema/fields.ts';
import type { Problem } from '../../problem.ts';
import type { Leaf, Rule } from '../../tree.ts';

/** The place is computed only for a conflict, since it needs the slow reader of the fields. */
interface Address {
  readonly path: string;
  readonly place: () => Position;
  readonly permalink: string;
  readonly message: string;
}

const ownAddress = ({ file }: Leaf): Address => ({
  path: file.path,
  place: () => ({ line: 1, column: 1 }),
  permalink: permalinkOf(file),
  message: `the id \`${file.id}\` is taken; rename this file`,
});

const formerAddresses = ({ file, record }: Leaf): Address[] =>
  (record?.data.formerPaths ?? []).map((permalink, index) => ({
    path: file.path,
    place: () => file.locate(['formerPaths', index]),
    permalink,
    message: `the former address \`${permalink}\` is taken; remove it`,
  }));

export const rule: Rule = {
  id: 'unique-id',
  group: 'identity',
  says: 'No two records share an address, even with other capitals, and no former address is reused',
  find: ({ leaves }) => {
    const badNamesLast = leaves.toSorted((a, b) => Number(isId(b.file.id)) - Number(isId(a.file.id)));
    const addresses = [...badNamesLast.map(ownAddress), ...leaves.flatMap(formerAddresses)];
    const taken = new Map<string, Address>();
    return addresses.flatMap((address): Problem[] => {
      const { path, place, permalink, message } = address;
      const holder = taken.get(foldCase(permalink));
      if (!holder) {
        taken.set(foldCase(permalink), address);
        return [];
      }
      const note = { path: holder.path, ...holder.place(), message: 'the record that has it' };
      return [{ path, ...place(), rule: 'unique-id', message, note }];
    });
  },
};
