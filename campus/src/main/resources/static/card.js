// Opens the card of a number beside the text; without JavaScript the link leads to the card's page.
document.addEventListener('click', event => {
  const link = event.target.closest('a[href*="/figures/"]');
  if (!link || event.ctrlKey || event.metaKey || !window.htmx) return;
  event.preventDefault();
  htmx.ajax('GET', link.getAttribute('href'), { target: '#card-body', swap: 'innerHTML' })
    .then(() => document.getElementById('card').showModal());
});
