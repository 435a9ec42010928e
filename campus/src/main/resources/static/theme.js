// Where the reader chose no theme, the page follows the system, from its first moment on.
const page = document.documentElement;
const dark = window.matchMedia('(prefers-color-scheme: dark)');
const follow = () => { if (page.dataset.theme === 'auto') page.dataset.bsTheme = dark.matches ? 'dark' : 'light'; };
dark.addEventListener('change', follow);
follow();
