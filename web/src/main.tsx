import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { startTheme } from './ui/theme-store.ts';
import './styles/tokens.css';
import './styles/base.css';
import './styles/controls.css';
import './styles/shell.css';

const root = document.querySelector('#root');
if (root === null) throw new Error('index.html: expected an element with the id "root"');
startTheme();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
