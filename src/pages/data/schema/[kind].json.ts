// The JSON Schema of a kind, as a file.
import type { APIRoute } from 'astro';
import { formatSchema } from '../../../exports/schema.ts';
import { type Kind, kindNames } from '../../../model/kinds.ts';
import { pageContext } from '../../_context.ts';

export const getStaticPaths = () => kindNames.map((kind) => ({ params: { kind }, props: { kind } }));

export const GET: APIRoute<{ kind: Kind }> = ({ props: { kind }, site }) =>
  new Response(formatSchema(kind, new URL(pageContext().to.file(`data/schema/${kind}.json`), site).href), {
    headers: { 'Content-Type': 'application/schema+json' },
  });
