export const NoCases = () => (
  <div className="nothing">
    <h2>No cases yet</h2>
    <p>A case is one complaint: what happened, what is owed, and when it was answered.</p>
    <ol>
      <li>Open a conversation in Gmail, Zendesk or X.</li>
      <li>Open the Amends panel beside it.</li>
      <li>Press Log at the foot of the panel: the case appears here, filled in.</li>
    </ol>
    <p>Cases of another browser or another agent come in under Import.</p>
    <p className="nothing-privacy">
      Cases stay in this browser. Customers are kept under a pseudonym unless you say otherwise in
      the settings.
    </p>
  </div>
);
