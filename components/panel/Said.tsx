/** Stays mounted while silent: a live region that appears together with its words is not read out. */
export const Said = ({ text }: { text: string | null }) => (
  <p className="said" role="status">
    {text}
  </p>
);
