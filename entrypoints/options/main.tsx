import { createRoot } from 'react-dom/client';
import { OptionsPage } from '../../components/options/OptionsPage.tsx';
import '../../components/ui/base.css';

const root = document.getElementById('root');
if (root) createRoot(root).render(<OptionsPage />);
