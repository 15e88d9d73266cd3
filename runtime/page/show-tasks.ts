import { create, element, findAll } from './elements.ts';
import { judgeSections, type Progress, type Status } from './judge-sections.ts';

const TAGS: Readonly<Partial<Record<Status, string>>> = { 'Not started': 'govuk-tag--blue', 'In progress': 'govuk-tag--teal', 'Needs attention': 'govuk-tag--red' };

/** Shows how far each section is, and leaves out those that are not asked. GOV.UK Design System: task list. */
export function showTasks(progress: Progress): void {
  const sections = findAll('.c-section');
  const found = judgeSections(sections, progress);
  for (const [id, status] of found) {
    const task = element(`${id}-task`);
    task.hidden = element(id).hidden;
    const place = task.querySelector('.govuk-task-list__status');
    place?.classList.toggle('govuk-task-list__status--cannot-start-yet', status === 'Optional');
    place?.replaceChildren(TAGS[status] ? create('strong', { className: `govuk-tag ${TAGS[status]}`, text: status }) : document.createTextNode(status));
  }
  element('progress').textContent = sayGaps(progress.judgement.gaps.length, [...found.values()].includes('Needs attention'));
}

function sayGaps(gaps: number, needsAttention: boolean): string {
  if (gaps > 0) return gaps === 1 ? '1 question still needs an answer.' : `${gaps} questions still need an answer.`;
  return needsAttention ? 'Nothing is missing, but some answers need attention.' : 'Nothing is missing. Check your answers, then finish.';
}
