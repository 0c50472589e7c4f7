import type { Content } from './content.ts';
import type { Problem } from './problems.ts';

export const crossChecks = (_: Content): Problem[] => [];
