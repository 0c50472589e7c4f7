/** Which desk: the first free place wherever it is, or one of those around. */
import type { ViewContext } from '#views/context.ts';
import type { PlaceGroup, PlaceOption } from '#views/journey/place-step.tsx';
import { PlaceStep } from '#views/journey/place-step.tsx';
import type { Answers } from '../answers.ts';
import { horizonOf } from '../horizon.ts';
import type { Outcome, Step, Walk } from '../step.ts';
import { decided, givenDesk, type Offer, offersAround, type Ring } from '../target.ts';
import { mayWait, waitingAddress } from '../waiting.ts';

const optionOf = async ({ desk, type }: Offer, { slots, now }: Walk): Promise<PlaceOption> => {
  const [first] = await slots.list({ desk: desk.id, type: type.id, ...horizonOf(desk, now) });
  return { desk, type, first: first?.startsAt };
};

export const ringTitle = (ring: Ring, { comune }: Answers, { t, directory }: ViewContext): string => {
  const name = comune && 'id' in comune ? (directory.comuni.get(comune.id)?.name ?? '') : '';
  return {
    here: t('journey.place.here', { comune: name }),
    near: t('journey.place.near'),
    far: t('journey.place.far'),
    all: t('journey.place.all'),
  }[ring];
};

const groupsOf = (walk: Walk): Promise<PlaceGroup[]> =>
  Promise.all(
    offersAround(walk.answers, walk.context.directory).map(async ({ ring, offers }) => ({
      title: ringTitle(ring, walk.answers, walk.context),
      options: await Promise.all(offers.map((offer) => optionOf(offer, walk))),
    })),
  );

const submit = async ({ answers, context: { directory }, bookings }: Walk, value: string): Promise<Outcome> => {
  const offers = offersAround(answers, directory).flatMap((ring) => ring.offers);
  const offer = offers.find(({ desk, type }) => `${desk.id}/${type.id}` === value);
  if (!offer && (value !== 'first' || offers.length === 0)) return { problems: [{ field: 'place', name: 'place' }] };
  const place: Answers['place'] = offer ? { desk: offer.desk.id, type: offer.type.id } : { first: true };
  const { time } = answers;
  if (!time || !offer || (time.desk === offer.desk.id && time.type === offer.type.id)) {
    return { answers: { ...answers, place } };
  }
  await bookings.release(time.hold);
  return { answers: { ...answers, place, time: undefined, lost: undefined, whom: undefined } };
};

const valueFor = ({ place }: Answers): string => {
  if (!place) return '';
  return 'first' in place ? 'first' : `${place.desk}/${place.type}`;
};

export const place: Step = {
  id: 'sportello',
  name: (t) => t('journey.place.name'),
  title: (t) => t('journey.place.title'),
  applies: (answers, directory) => !givenDesk(answers, directory),
  done: (answers, directory) =>
    answers.place !== undefined && ('first' in answers.place || decided(answers, directory) !== undefined),
  typed: (answers) => ({ place: valueFor(answers) }),
  view: async (walk, frame, shown) => (
    <PlaceStep
      frame={frame}
      context={walk.context}
      {...shown}
      groups={await groupsOf(walk)}
      changeReason={walk.at('motivo')}
      waiting={mayWait(walk) ? waitingAddress(walk) : undefined}
    />
  ),
  submit: (walk, form) => submit(walk, form.place ?? ''),
};
