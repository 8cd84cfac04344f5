// Citations without a sentence to go to, and those that their sentence does not lead back to.
() => [...document.querySelectorAll('.cite a')].filter(link => {
  const source = document.querySelector(link.getAttribute('href'));
  return !source || !source.querySelector(`.back a[href="#${link.id}"]`);
}).map(link => link.id)
