import 'draft-js/dist/Draft.css';
import '../base.css';
import './x.css';
import { createRoot } from 'react-dom/client';
import type { Demo } from '../window.ts';
import { App } from './app.tsx';
import { currentText, openEditors } from './open-editors.ts';

const sent: string[] = [];
const demo: Demo = { sent, editors: openEditors, text: currentText };
window.demo = demo;

// The application's root lies two levels down, as on the site.
const outer = document.createElement('div');
const inner = document.createElement('div');
outer.append(inner);
document.querySelector('#react-root')?.append(outer);
createRoot(inner).render(<App sent={sent} />);
