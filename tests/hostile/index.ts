// All payloads, collected from the files of this folder.
import { addresses } from './addresses.ts';
import { characters } from './characters.ts';
import { depth } from './depth.ts';
import { keys } from './keys.ts';
import { markup } from './markup.ts';
import { paths } from './paths.ts';
import type { Payload } from './payload.ts';
import { words } from './words.ts';

/** All payloads, with unique names. */
export const payloads: readonly Payload[] = [
  ...markup,
  ...addresses,
  ...words,
  ...characters,
  ...keys,
  ...paths,
  ...depth,
];

/** The payloads without problems: they are published, and must be text wherever they appear. */
export const inert: readonly Payload[] = payloads.filter(({ problems }) => problems.length === 0);
