/** Files of the search. Their names change with their content. */
import type { APIRoute } from 'astro';
import { searchBodies } from '../../search/files.ts';

export const getStaticPaths = () => [...searchBodies()].map(([file, body]) => ({ params: { file }, props: { body } }));

export const GET: APIRoute<{ body: Uint8Array<ArrayBuffer> | string }> = ({ props }) => new Response(props.body);
