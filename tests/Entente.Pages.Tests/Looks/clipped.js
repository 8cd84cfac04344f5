// Elements with text that reaches beyond the window or beyond what their element shows of it.
() => [...document.querySelectorAll('body *:not(svg *):not(.skip)')]
  .filter(element => element.getClientRects().length > 0 && [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim()))
  .filter(element => {
    const box = element.getBoundingClientRect();
    const hides = getComputedStyle(element).overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
    return hides || box.left < -0.5 || box.right > document.documentElement.clientWidth + 0.5;
  })
  .map(element => element.textContent.slice(0, 60))
