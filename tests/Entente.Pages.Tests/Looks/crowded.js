// Texts of the pictures on show that touch another, or that reach beyond their picture.
() => {
  const found = [];
  for (const picture of document.querySelectorAll('figure svg')) {
    const frame = picture.getBoundingClientRect();
    if (frame.width === 0) continue;
    const texts = [...picture.querySelectorAll('text')].map(text => ({ text: text.textContent, box: text.getBoundingClientRect() }));
    texts.forEach(({ text, box }, index) => {
      if (box.left < frame.left - 0.5 || box.right > frame.right + 0.5 || box.top < frame.top - 0.5 || box.bottom > frame.bottom + 0.5)
        found.push(`cut: ${text}`);
      for (const other of texts.slice(index + 1)) {
        const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
        const high = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
        // Boxes hold room for accents and descenders: letters touch only when boxes share more than a fifth of a line.
        if (wide > 0.5 && high > box.height / 5) found.push(`${text} × ${other.text}`);
      }
    });
  }
  return found;
}
