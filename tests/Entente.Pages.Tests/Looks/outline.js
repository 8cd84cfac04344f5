// Headings that stand more than one level below the heading before them.
() => [...document.querySelectorAll('h1, h2, h3, h4')].map(heading => [Number(heading.tagName[1]), heading.textContent])
  .filter(([level], index, all) => level > (index === 0 ? 1 : all[index - 1][0] + 1)).map(([, text]) => text)
