import { unreachable } from '../times/unreachable.ts';
import type { Deadline, DeadlineState } from './deadline.ts';
import { sayDue } from './say-due.ts';

/** What a person reads about a deadline: one or two plain sentences; nothing while it has not started. */
export function sayDeadline({ name }: Pick<Deadline, 'name'>, state: DeadlineState): string | undefined {
  switch (state.kind) {
    case 'not-started': return undefined;
    case 'running': return `${capital(name)} is due by ${sayDue(state.due)}.`;
    case 'met': return `${capital(name)} was due by ${sayDue(state.due)} and was in time.`;
    case 'late': return `${capital(name)} was due by ${sayDue(state.due)}. ${state.done ? 'Say why it was late.' : 'Record when it was done, or say why it is late.'}`;
    case 'cannot-tell': switch (state.why) {
      case 'start-unknown': return `It cannot be told when ${name} is due: when the time for it began is not known.`;
      case 'met-unknown': return `It cannot be told whether ${name} was in time: when it was done is given in words only.`;
      case 'saved-unknown': return `It cannot be told whether ${name} is late: when this record was saved is not known.`;
      case 'beyond-calendar': {
        const { first, last } = state.calendar;
        return `It cannot be told when ${name} is due: bank holidays are known from ${sayDue({ date: first })} to ${sayDue({ date: last })} only.`;
      }
      default: return unreachable(state);
    }
    default: return unreachable(state);
  }
}

function capital(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
