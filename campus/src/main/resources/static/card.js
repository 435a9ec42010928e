// Opens the card of a number beside the text, also from within another card; without JavaScript the link leads to the card's page.
document.addEventListener('click', event => {
  const link = event.target.closest('a[href^="/figures/"], a[href^="/reports/"][href*="/figures/"]');
  if (!link || event.ctrlKey || event.metaKey || !window.htmx) return;
  event.preventDefault();
  const card = document.getElementById('card');
  htmx.ajax('GET', link.getAttribute('href'), { target: '#card-body', swap: 'innerHTML' })
    .then(() => { if (!card.open) card.showModal(); });
});
