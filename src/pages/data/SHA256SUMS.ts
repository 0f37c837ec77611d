// The checksums of the files of the data; in dev, where a name without an ending is a page, its address ends in a slash.
import type { APIRoute } from 'astro';
import { answerWith } from '../_data-file.ts';

export const GET: APIRoute = () => answerWith('SHA256SUMS');
