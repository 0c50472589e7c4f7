/** The mark of the product: a door that stands open, with the light on. */
export const Logo = () => (
  <svg class="brand-mark" width="44" height="44" viewBox="0 0 44 44" aria-hidden="true" focusable="false">
    <rect width="44" height="44" rx="11" fill="#fff" />
    <path fill="#06c" d="M8 36V20.5a14 14 0 0 1 28 0V36z" />
    <path fill="#ffc078" d="M15 36V20.5a7 7 0 0 1 14 0V36z" />
    <path fill="#fff" d="M15 36V20.5a7 7 0 0 1 7-7v17z" />
    <path fill="#ffc078" d="M15 36h14l3.5 4h-21z" />
  </svg>
);
