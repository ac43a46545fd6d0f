import { createRoot } from 'react-dom/client';
import { WelcomePage } from '../../components/welcome/WelcomePage.tsx';
import '../../components/ui/base.css';

const root = document.getElementById('root');
if (root) createRoot(root).render(<WelcomePage />);
