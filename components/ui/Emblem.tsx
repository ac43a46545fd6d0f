import './emblem.css';

/** The mended bubble of assets/icon.svg; grey where Amends is off. */
export const Emblem = ({ off = false }: { off?: boolean }) => (
  <svg className={off ? 'emblem emblem-off' : 'emblem'} viewBox="0 0 128 128" aria-hidden="true">
    <path d="M26 10h76a20 20 0 0 1 20 20v46a20 20 0 0 1-20 20H66l-26 23c-3 2.6-6 1-6-3V96h-8A20 20 0 0 1 6 76V30a20 20 0 0 1 20-20z" />
    <g className="emblem-seam">
      <path d="M82 10 62 38l17 17-19 20 6 21" strokeWidth="11" strokeLinejoin="round" />
      <path d="M79 55 104 62" strokeWidth="8" strokeLinecap="round" />
    </g>
  </svg>
);
