import { createRoot } from 'react-dom/client';
import { CasesPage } from '../../components/cases/CasesPage.tsx';
import '../../components/ui/base.css';

const root = document.getElementById('root');
if (root) createRoot(root).render(<CasesPage />);
