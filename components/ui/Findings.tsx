import { useState } from 'react';
import type { Finding } from '../../lib/lint/rule.ts';
import { FindingCard } from './FindingCard.tsx';
import './findings.css';

interface FindingsProps {
  findings: readonly Finding[];
  /** The text they were found in. */
  text: string;
  onOpen?: (finding: Finding) => void;
  onMend?: (finding: Finding, replacement: string) => void;
  onDismiss?: (finding: Finding) => void;
  /** Switches a finding's rule off, on the named site or everywhere. */
  turnOff?: { site: string; onTurnOff(finding: Finding, here: boolean): void };
}

/** In the order of the text, so that nothing jumps while it is being written. One is open. */
export const Findings = ({ findings, text, onOpen, onMend, onDismiss, turnOff }: FindingsProps) => {
  const [chosen, choose] = useState<string | null>(null);
  const open = findings.find(({ key }) => key === chosen) ?? findings[0];
  return (
    <ol className="findings">
      {findings.map((finding, index) => (
        // Two findings may share a key: the same words twice in one sentence.
        <FindingCard
          // biome-ignore lint/suspicious/noArrayIndexKey: tells those two apart
          key={`${finding.key} ${index}`}
          finding={finding}
          words={text.slice(finding.start, finding.end)}
          open={finding === open}
          onOpen={() => {
            choose(finding.key);
            onOpen?.(finding);
          }}
          onMend={onMend && ((replacement) => onMend(finding, replacement))}
          onDismiss={onDismiss && (() => onDismiss(finding))}
          turnOff={
            turnOff && {
              site: turnOff.site,
              onTurnOff: (here) => turnOff.onTurnOff(finding, here),
            }
          }
        />
      ))}
    </ol>
  );
};
