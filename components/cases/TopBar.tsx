import type { ComponentProps } from 'react';
import { t } from '../../lib/i18n.ts';
import { ExportMenu } from './ExportMenu.tsx';
import { Heads } from './Heads.tsx';

interface TopBarProps extends ComponentProps<typeof Heads> {
  exporting: ComponentProps<typeof ExportMenu>;
}

export const TopBar = ({ exporting, ...heads }: TopBarProps) => (
  <header className="top">
    <Heads {...heads} />
    <ExportMenu {...exporting} />
    <a className="button button-quiet" href="/options.html">
      {t('popup_settings')}
    </a>
  </header>
);
