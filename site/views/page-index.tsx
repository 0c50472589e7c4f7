/** Links to the parts of this page (Modello Comuni: `data-element="page-index"`, whose children are `li > a`). */
export type PageIndexItem = { id: string; title: string };

export const PageIndex = ({ title, items }: { title: string; items: readonly PageIndexItem[] }) => (
  <nav class="page-index" aria-labelledby="page-index">
    <h2 id="page-index">{title}</h2>
    <ul data-element="page-index">
      {items.map((item) => (
        <li key={item.id}>
          <a href={`#${item.id}`}>{item.title}</a>
        </li>
      ))}
    </ul>
  </nav>
);
