// Files may be dropped anywhere on the form; the browser's own field takes them, so that a form without JavaScript does the same.
document.querySelectorAll('[data-drop]').forEach(field => {
  const form = field.form;
  const over = on => event => { event.preventDefault(); form.classList.toggle('over', on); };
  form.addEventListener('dragover', over(true));
  form.addEventListener('dragleave', over(false));
  form.addEventListener('drop', event => {
    over(false)(event);
    if (event.dataTransfer.files.length > 0) field.files = event.dataTransfer.files;
  });
});
