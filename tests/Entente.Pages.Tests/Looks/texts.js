// How many texts the pictures on show hold.
() => [...document.querySelectorAll('figure svg text')].filter(text => text.getBoundingClientRect().width > 0).length
