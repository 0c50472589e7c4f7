/** What header and footer are given: what every view knows, and the address of the page without its language. */
import type { ViewContext } from '../context.ts';

export type FrameProps = { context: ViewContext; path: string };
