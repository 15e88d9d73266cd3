// The page of an agency that keeps records itself. Only this file is the agency's; form.js and form.css are as Concordat wrote them.
import { mountForm } from './form.js';

const report = document.getElementById('report');
const result = document.getElementById('result');
const kept = new Map();

/** Puts the form into its place, with a record of the case to go on with if there is one. */
function openForm(record) {
  return mountForm(report, {
    ...(record ? { record } : {}),
    // What keeps the record may take its time; if it fails, the form says so and the answers stay.
    async onSave(saved, text) {
      await keep(saved.recordId, text);
      result.textContent = `${saved.form}, ${saved.status}, ${saved.saved}`;
    },
  });
}

/** Stands for the agency's own server. */
async function keep(recordId, text) {
  kept.set(recordId, text);
}

let mounted = openForm();
document.getElementById('continue').addEventListener('click', () => {
  mounted.unmount();
  mounted = openForm([...kept.values()].at(-1));
});
