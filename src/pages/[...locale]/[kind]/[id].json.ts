// Records as JSON.
import { recordFile, recordPaths } from '../../_record-file.ts';

export const getStaticPaths = recordPaths;

export const GET = recordFile('json');
