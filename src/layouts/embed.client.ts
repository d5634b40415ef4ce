/**
 * Tells the page around an embedded vote how high the vote is, at once and whenever that changes: when the frame gets
 * another width, when the fonts have come, when the reader enlarges the text. A browser watches sizes only in what is in
 * sight, hence at once. What is said and asked is what public/inbaddning/1.js, which lies on others' pages and never
 * changes, listens to and says.
 */
const content = document.querySelector('main');

/** To anyone: what is told can be seen of a page that anyone may read. */
function tellHeight(shown: Element): void {
  const height = Math.ceil(shown.getBoundingClientRect().height);
  parent.postMessage({ type: 'beslut-i-korthet:height', height }, '*');
}

if (content && parent !== window) {
  const tell = () => tellHeight(content);
  tell();
  document.fonts.addEventListener('loadingdone', tell);
  new ResizeObserver(tell).observe(content);
  addEventListener('message', ({ source, data }) => {
    if (source === parent && data === 'beslut-i-korthet:height?') tell();
  });
}
