/**
 * Gives each vote that is embedded on a page from the site that this file comes from the height of what it shows.
 *
 * This file never changes: pages name it with the digest of its bytes (integrity), and a browser runs no other.
 * What is to be different is a new file, 2.js, beside this one.
 *
 * The embedded page tells its height, { type: 'beslut-i-korthet:height', height: 877 }, in whole CSS pixels. It does
 * so by itself, and when it is asked with the text 'beslut-i-korthet:height?'. Nothing else is sent or listened to.
 */
(() => {
  'use strict';
  const site = document.currentScript && new URL(document.currentScript.src).origin;
  if (!site) return;

  const embedded = () =>
    [...document.querySelectorAll('iframe')].filter(({ src }) => src.startsWith(site + '/'));

  const isHeight = (data) =>
    typeof data === 'object' &&
    data !== null &&
    data.type === 'beslut-i-korthet:height' &&
    Number.isInteger(data.height) &&
    data.height >= 50 &&
    data.height <= 20000;

  addEventListener('message', ({ data, origin, source }) => {
    if (origin !== site || !isHeight(data)) return;
    const frame = embedded().find(({ contentWindow }) => contentWindow === source);
    if (!frame) return;
    const isWhole = getComputedStyle(frame).boxSizing === 'border-box';
    const borders = isWhole ? frame.offsetHeight - frame.clientHeight : 0;
    frame.style.setProperty('height', `${data.height + borders}px`, 'important');
  });

  // A frame that was there before this file has told its height to nobody. What is asked is no secret.
  for (const { contentWindow } of embedded()) contentWindow?.postMessage('beslut-i-korthet:height?', '*');
})();
