// The behaviour of a form on a page. Everything stays in the page: nothing is stored, nothing is sent; a record leaves it only when the person saves it.
import type { Beginning } from './begin-from.ts';
import { blank } from './blank.ts';
import { buildObject } from './build-tree.ts';
import { collect } from './collect.ts';
import { createPages } from './create-pages.ts';
import { element, find, findAll, standOn } from './elements.ts';
import { followTyping } from './follow-typing.ts';
import { growAll } from './grow-box.ts';
import type { Guide } from './guide.ts';
import { judge, type Judgement, type Query } from './judge.ts';
import type { Row } from './list-answers.ts';
import { fillLists } from './make-reason.ts';
import { listEntries } from './list-entries.ts';
import type { Located } from './locate.ts';
import { writeLondonTime } from './london-time.ts';
import { makeRecord } from './make-record.ts';
import { markOthers } from './mark-others.ts';
import { nameOf } from './name-of.ts';
import { clearForm, openFile } from './open-file.ts';
import type { PageState } from './page-state.ts';
import type { PagePlan } from './plan.ts';
import { printRecord } from './print-record.ts';
import { saveRecord } from './save-record.ts';
import { beginSession } from './session.ts';
import { choosePage, listShown } from './shown-on.ts';
import { showAnswers } from './show-answers.ts';
import { clearErrors, goTo, goToErrors, showErrors, type Entry } from './show-errors.ts';
import { showNext } from './show-next.ts';
import { createQueryPanel, showNotes } from './show-queries.ts';
import { showAsked, showBoxes, showRepeated } from './show.ts';
import { showTasks } from './show-tasks.ts';
import { splitUnknown } from './split-unknown.ts';
import type { Surroundings } from './surroundings.ts';
import { silence, tell } from './tell.ts';
import type { ObjectNode } from './tree.ts';
import type { Validator } from './validator.ts';
import { watchIdle } from './watch-idle.ts';

/** What a form is run with. */
export interface FormParts {
  readonly plan: PagePlan;
  readonly validator: Validator;
  readonly guide: Guide;
  /** The other forms whose records this one can begin from. */
  readonly beginnings: readonly Beginning[];
}

/** Makes a printed form live. Called once. */
export function runForm({ plan, validator, guide, beginnings }: FormParts, surroundings: Surroundings): PageState {
  const { root: ground, top, window: own, signal } = surroundings;
  const listening = signal ? { signal } : {};
  standOn(ground, top);
  for (const hidden of findAll('.c-needs-script')) hidden.hidden = false;
  top.classList.add('c-live');
  const session = beginSession();
  let root: ObjectNode | undefined;
  const refresh = (): void => {
    if (!root) return;
    const collected = collect(root, validator);
    showAsked(root, collected);
    showRepeated(plan, root);
    showNext(guide, collected.known, writeLondonTime(Date.now()));
    const subject = root.nodes.find((node) => node.plan.id === plan.subject);
    element('about').textContent = subject?.kind === 'component' ? nameOf(subject.object) : '';
    showBoxes();
  };
  const changed = (): void => {
    session.dirty = true;
    refresh();
    surroundings.changed?.();
  };
  root = buildObject(plan.answers, { id: 'q', address: '' }, { changed, announce, entries: (to) => (root ? listEntries(root, to) : []) });
  const tree = root;
  const pages = createPages({ title: plan.title, surroundings, choose: (id) => choosePage(id, session), shows: (id) => listShown(id, session), entered });
  const follow = (at: Located): void => {
    const page = pages.pageOf(at.node.wrapper);
    if (page !== pages.here()) pages.go(page, 'elsewhere');
    goTo(at);
  };
  const queries = createQueryPanel(follow);
  const state: PageState = { plan, validator, beginnings, session, tree, queries, pages, surroundings, judgeNow, tellErrors, check, changed, showAgain: () => entered(pages.here()), announce };
  followTyping(tree, changed);
  bindButtons();
  // Which sections are asked must be known before one is shown; otherwise arriving is the first refresh.
  const first = own?.page() ?? 'start';
  if (first !== 'start') refresh();
  pages.go(first, 'elsewhere');
  return state;

  function judgeNow(): Judgement {
    return judge({
      root: tree, validator, make: (answers, status) => makeRecord(plan, answers, { ...session, version: undefined, saved: writeLondonTime(Date.now()), status, reasons: [] }),
    });
  }

  function tellErrors(entries: readonly Entry[], introduction?: string): void {
    if (entries.length > 0) showErrors(entries, { follow, ...(introduction === undefined ? {} : { introduction }) });
    else clearErrors();
    pages.retitle();
  }

  /** What keeps the record from being finished: errors, and queries without a reason, whose boxes stand on the check. */
  function listBarriers({ errors, queries: raised }: Judgement): readonly Entry[] {
    const reasons = new Set(queries.reasons(raised).map(({ rule }) => rule));
    const places = queries.show(raised);
    return [...errors, ...raised.filter(({ rule }) => !reasons.has(rule)).map(({ rule, text }) => ({ text, field: places.get(rule) ?? 'queries-list' }))];
  }

  function entered(page: string): void {
    silence();
    fillLists(element(page));
    refresh();
    // A section opened from the check leads back there, until the list of sections is seen again.
    if (page === 'start' || page === 'check') session.fromCheck = page === 'check';
    const judgement = judgeNow();
    const barriers = session.gapsTold ? listBarriers(judgement) : [];
    if (page === 'start') showProgress(judgement);
    if (page === 'start' && session.account) tell('opened', session.account);
    if (page === 'check') showCheck(judgement);
    tellErrors(barriers.filter(({ at }) => page === 'check' || (at && pages.pageOf(at.node.wrapper) === page)));
  }

  function showProgress(judgement: Judgement): void {
    const reasoned = new Set(queries.reasons(judgement.queries).map(({ rule }) => rule));
    showTasks({ root: tree, judgement, reasoned, gapsTold: session.gapsTold });
  }

  function showCheck(judgement: Judgement): void {
    const { collected, gaps, queries: raised, notes } = judgement;
    element('check-heading').textContent = session.readOnly ? 'Answers in this record' : 'Check your answers';
    element('check-lead').hidden = session.readOnly;
    showAnswers({
      root: tree, collected, gaps: new Set(gaps.flatMap(({ at }) => at?.node ?? [])), unknown: splitUnknown(plan.answers, collected.answers).unknown, canChange: !session.readOnly,
      reasons: session.readOnly ? readReasons(raised) : [],
    });
    queries.show(session.readOnly ? [] : raised);
    showNotes(notes);
  }

  /** The reasons in a record that is only read, beside the words of what was queried. */
  function readReasons(raised: readonly Query[]): readonly Row[] {
    return queries.reasons(raised).map(({ rule, reason }) => ({ label: raised.find((query) => query.rule === rule)?.text ?? rule, lines: reason.split('\n'), kind: 'answer' }));
  }

  function check(): boolean {
    const judgement = judgeNow();
    session.gapsTold = true;
    showCheck(judgement);
    const barriers = listBarriers(judgement);
    tellErrors(barriers);
    if (barriers.length > 0) goToErrors();
    return barriers.length === 0;
  }

  function goOn(): void {
    const here = pages.here();
    const wrong = judgeNow().unfit.filter(({ at }) => at && pages.pageOf(at.node.wrapper) === here);
    if (wrong.length === 0) {
      pages.go(session.fromCheck ? 'check' : pages.after(here));
      return;
    }
    tellErrors(wrong);
    goToErrors();
  }

  function bindButtons(): void {
    // Not every surrounding has every button.
    const click = (id: string, act: () => unknown): void => find(id)?.addEventListener('click', () => void act());
    click('print', printRecord);
    click('clear', () => clearForm(state));
    click('continue', goOn);
    click('to-check', () => pages.go('check'));
    click('save-draft', () => saveRecord(state, 'draft'));
    click('finish', () => saveRecord(state, 'final'));
    click('save-again', () => session.again?.());
    click('mark-rest', () => markOthers(state));
    click('hide', blank);
    const input = find('open') as HTMLInputElement | null;
    input?.addEventListener('change', () => void openFile(state, input));
    element('form').addEventListener('submit', (event) => event.preventDefault());
    watchIdle(() => session.dirty || session.status !== 'new', signal);
    addEventListener('beforeprint', growAll, listening);
    addEventListener('beforeunload', (event) => session.dirty && event.preventDefault(), listening);
  }
}

function announce(message: string): void {
  element('live').textContent = message;
}
