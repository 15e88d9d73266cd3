/** What runs in the page around a previewed form: it waits for changes, then shows the new problems and the new form at the same place. */
export const RELOAD_SCRIPT = `const lost = document.getElementById('lost');
const events = new EventSource('/events');
let known;
events.onopen = () => { lost.hidden = true; };
events.onerror = () => { lost.hidden = false; };
events.onmessage = async ({ data }) => {
  if (known === data) return;
  const isFirst = known === undefined;
  known = data;
  if (isFirst) return;
  const response = await fetch(location.href);
  const next = new DOMParser().parseFromString(await response.text(), 'text/html');
  const frame = document.getElementById('frame');
  const wanted = next.getElementById('frame');
  if (!frame || !wanted || frame.getAttribute('src') !== wanted.getAttribute('src')) return location.reload();
  document.getElementById('problems').replaceWith(document.adoptNode(next.getElementById('problems')));
  const { scrollX, scrollY } = frame.contentWindow;
  frame.addEventListener('load', () => frame.contentWindow.scrollTo(scrollX, scrollY), { once: true });
  frame.contentWindow.location.reload();
};
`;
