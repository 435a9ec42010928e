// On a phone chapters and places are strips: the current one is scrolled into its strip.
document.querySelectorAll('.site-contents [aria-current="page"], .site-places [aria-current="page"]').forEach(current => {
  const strip = current.parentElement;
  strip.scrollLeft = current.offsetLeft - strip.offsetLeft - (strip.clientWidth - current.offsetWidth) / 2;
});
