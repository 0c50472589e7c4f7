import type { Directory } from '#content/model/directory.ts';

/** As if listening were dangerous to be seen with, and this desk that listens had opted in. */
export const dangerous = (directory: Directory): Directory => {
  const [desk, need] = [directory.desks.get('so-caritas'), directory.needs.get('ascolto')];
  if (!desk?.demoAgenda || !need) throw new Error('The content has changed: choose another desk.');
  const open = { ...desk, rota: desk.demoAgenda, demoAgenda: undefined };
  return {
    ...directory,
    desks: new Map(directory.desks).set(desk.id, open),
    needs: new Map(directory.needs).set(need.id, { ...need, sensitive: true }),
  };
};
