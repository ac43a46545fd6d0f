import { createRoot } from 'react-dom/client';
import { WelcomePage } from '../../components/welcome/WelcomePage.tsx';
import '../../components/ui/base.css';
import { keepFocus } from '../../components/ui/keep-focus.ts';
import { namePage } from '../../components/ui/name-page.ts';
import { t } from '../../lib/i18n.ts';

namePage(t('page_welcome'));
keepFocus();
const root = document.getElementById('root');
if (root) createRoot(root).render(<WelcomePage />);
