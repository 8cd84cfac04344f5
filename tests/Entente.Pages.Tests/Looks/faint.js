// Texts whose contrast with what lies behind them is under 4.5 (WCAG 2.2, 1.4.3).
() => {
  const numbers = colour => {
    const parts = colour.match(/[\d.]+/g).map(Number);
    return colour.startsWith('color(srgb') ? parts.map((part, index) => index < 3 ? part * 255 : part) : parts;
  };
  const light = colour => numbers(colour).slice(0, 3)
    .map(part => part / 255).map(part => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4)
    .reduce((sum, part, index) => sum + part * [0.2126, 0.7152, 0.0722][index], 0);
  const contrast = (one, other) => {
    const [dark, bright] = [light(one), light(other)].sort((a, b) => a - b);
    return (bright + 0.05) / (dark + 0.05);
  };
  const isClear = colour => colour === 'none' || numbers(colour)[3] === 0;
  const groundOf = element => {
    for (let at = element; at; at = at.parentElement) {
      const colour = getComputedStyle(at).backgroundColor;
      if (!isClear(colour)) return colour;
    }
    return 'rgb(255, 255, 255)';
  };
  const behind = text => {
    const box = text.getBoundingClientRect(), x = (box.left + box.right) / 2, y = (box.top + box.bottom) / 2;
    const band = [...text.ownerSVGElement.querySelectorAll('rect.phase')].find(rect => {
      const frame = rect.getBoundingClientRect();
      return frame.left <= x && frame.right >= x && frame.top <= y && frame.bottom >= y;
    });
    return band ? getComputedStyle(band).fill : groundOf(text.ownerSVGElement.parentElement);
  };
  const isShown = element => element.getClientRects().length > 0;
  const holdsText = element => [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim());
  const page = [...document.querySelectorAll('body *:not(svg *):not(svg)')].filter(isShown).filter(holdsText)
    .map(element => [element, getComputedStyle(element).color, groundOf(element)]);
  const drawn = [...document.querySelectorAll('figure svg text')].filter(isShown)
    .map(text => [text, getComputedStyle(text).fill, behind(text)]);
  return [...page, ...drawn].filter(([, ink, ground]) => contrast(ink, ground) < 4.5)
    .map(([element, ink, ground]) => `${element.textContent.trim().slice(0, 40)}: ${ink} on ${ground}`);
}
