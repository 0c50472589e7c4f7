import { type Files, writeFiles } from './files.ts';

export const portalYaml = `
name: Prova
tagline: { it: Prova }
url: https://prova.example
demo: true
operator: { name: Prova }
sender: { name: Prova, email: noreply@prova.example }
languages: [it, en, ar]
emergency:
  - { number: "112", name: { it: Emergenze }, text: { it: Sempre } }
`;

const isee = `
formerIds: [attestazione-isee]
name: { it: ISEE }
description: { it: Dice quanto guadagna e possiede la tua famiglia. }
sources: []
`;

/** Money that ends: the day after, pages change although nobody edits anything. */
const rete = `
name: { it: Rete }
kind: tavolo
summary: { it: Lavorano insieme. }
fundedUntil: "2026-12-31"
sources: [{ title: Fonte }]
`;

/** The smallest content with a former id and a dated change (2027-01-01). */
export const smallContent: Files = {
  'portal.yaml': portalYaml,
  'documents/isee.yaml': isee,
  'networks/rete.yaml': rete,
};

export const writeContent = (folder: string): Promise<void> => writeFiles(folder, smallContent);
