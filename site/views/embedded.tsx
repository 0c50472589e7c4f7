/** Data for a script of ours, inside the page. `<` would end the element. */
export const Embedded = ({ value, ...attributes }: { value: unknown; 'data-filter-data'?: boolean }) => (
  <script
    type="application/json"
    dangerouslySetInnerHTML={{ __html: JSON.stringify(value).replaceAll('<', '\\u003c') }}
    {...attributes}
  />
);
