/** What somebody comes for, one button a line: the tap answers the question. */
import type { AppointmentType } from '#content/model/desk.ts';

export const TypeButtons = ({ types }: { types: readonly AppointmentType[] }) => (
  <ul class="staff-choices">
    {types.map(({ id, name }) => (
      <li key={id}>
        <button class="btn btn-outline-primary" type="submit" name="type" value={id}>
          {name.it}
        </button>
      </li>
    ))}
  </ul>
);
