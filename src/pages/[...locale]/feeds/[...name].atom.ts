// Feeds as Atom.
import { feedFile, feedPaths } from '../../_feed-file.ts';

export const getStaticPaths = feedPaths;

export const GET = feedFile('atom');
