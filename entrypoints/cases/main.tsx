import { createRoot } from 'react-dom/client';
import { CasesPage } from '../../components/cases/CasesPage.tsx';
import '../../components/ui/base.css';
import { keepFocus } from '../../components/ui/keep-focus.ts';
import { namePage } from '../../components/ui/name-page.ts';
import { t } from '../../lib/i18n.ts';

namePage(t('page_cases'));
keepFocus();
const root = document.getElementById('root');
if (root) createRoot(root).render(<CasesPage />);
