import { type KeyboardEvent, useRef } from 'react';
import { t } from '../../../lib/i18n.ts';
import { useDesk } from '../desk.ts';
import { ExportList } from './ExportList.tsx';
import { ExportProgress } from './ExportProgress.tsx';
import './menu.css';
import { useAfterSwap } from './use-after-swap.ts';
import { useExport } from './use-export.ts';
import { useOutside } from './use-outside.ts';

/** The cases that are shown, in their order, as a file. */
export const ExportMenu = () => {
  const { known, slots, work } = useDesk();
  const menu = useRef<HTMLDetailsElement>(null);
  const stopper = useRef<HTMLButtonElement>(null);
  const { progress, write, summarise, stop } = useExport(known.index, slots, work.say);
  const running = progress !== null;
  // The menu and the bar stand in each other's place: the focus goes along.
  useAfterSwap(running, () =>
    (running ? stopper.current : menu.current?.querySelector('summary'))?.focus(),
  );
  useOutside(menu, () => menu.current?.removeAttribute('open'));
  const close = (): void => {
    menu.current?.removeAttribute('open');
    menu.current?.querySelector('summary')?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !menu.current?.open) return;
    event.stopPropagation();
    close();
  };
  if (progress) return <ExportProgress of={progress} stopper={stopper} onStop={stop} />;
  return (
    <details className="menu" ref={menu} onKeyDown={onKeyDown}>
      <summary className="button button-plain">{t('export_title')}</summary>
      <ExportList
        count={slots.length}
        onWrite={(format, full) => {
          close();
          void write(format, full);
        }}
        onSummarise={(summary) => {
          close();
          void summarise(summary);
        }}
      />
    </details>
  );
};
