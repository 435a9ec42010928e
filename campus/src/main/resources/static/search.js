// Ctrl-K (or a click into the search field) opens the search over any page; arrows walk through what was found, Enter opens it.
// Without JavaScript the field is a form that leads to the search page.
const finder = document.getElementById('search');
const field = finder?.querySelector('input');
const found = document.getElementById('search-found');
const openFinder = () => {
  if (!window.htmx || finder.open) return;
  finder.showModal();
  field.select();
  if (found.childElementCount === 0) htmx.trigger(field, 'search');
};
document.addEventListener('keydown', event => {
  if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k') {
    event.preventDefault();
    openFinder();
  }
});
document.querySelector('[data-search]')?.addEventListener('pointerdown', event => {
  if (window.htmx) { event.preventDefault(); openFinder(); }
});
finder?.addEventListener('click', event => {
  const link = event.target.closest('#search-found a');
  if (event.target === finder || link && !event.ctrlKey && !event.metaKey) finder.close();
});
finder?.addEventListener('keydown', event => {
  // A search field would first be emptied, and the dialog closed by a second Escape.
  if (event.key === 'Escape' && !event.isComposing) {
    event.preventDefault();
    finder.close();
    return;
  }
  const links = [...found.querySelectorAll('a')];
  const at = links.indexOf(document.activeElement);
  const to = { ArrowDown: at + 1, ArrowUp: at - 1 }[event.key];
  if (to === undefined || event.isComposing || links.length === 0) return;
  event.preventDefault();
  if (to < 0) field.focus(); else links[Math.min(to, links.length - 1)].focus();
});
// Whoever types on while walking through the results is back in the field.
found?.addEventListener('keydown', event => {
  if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey && event.key !== ' ') field.focus();
});
const failed = () => {
  const words = document.createElement('p');
  words.className = 'search-failed';
  words.textContent = found.dataset.failed;
  found.replaceChildren(words);
};
finder?.addEventListener('htmx:responseError', failed);
finder?.addEventListener('htmx:sendError', failed);
