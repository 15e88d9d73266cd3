/**
 * How a sentence can name what a question asks for. noun: “the date of birth”. clause: “who the person is”. condition: “they have a job”
 * (after “if”). quoted: the question in its own words, where turning them round could change their meaning.
 */
export interface QuestionName {
  readonly kind: 'noun' | 'clause' | 'condition' | 'quoted';
  readonly text: string;
}

const LONGEST_NOUN = 60;
const LONGEST_QUOTE = 160;
/** First words of orders, questions and half sentences. */
const NOT_A_NOUN = new RegExp(
  '^(?:please|provide|give|enter|select|choose|tick|state|list|describe|say|tell|add|write|complete|explain|record|note|if|when|where|who|whom|whose|'
  + 'why|what|which|how|is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|may|must|on|in|at|for|to|from|with|other than|as|or|and|not|no|none|'
  + 'also|current|currently|frequently|persistently|previously|recently|prior)\\b', 'i');
/** Last words of half sentences, such as “Completed by”. */
const HALF = /\s(?:by|on|with|as|for|of|to|at|in|from|about|than)$/i;

/** Finds the name of a question by its words. Only forms that are safe to turn round are turned round. */
export function nameQuestion(ask: string): QuestionName {
  const words = ask.trim().replace(/[:.\u2026\s]+$/, '');
  if (words.endsWith('?')) return nameAsked(words);
  if (words.length > LONGEST_NOUN || /[.!?;:]\s|,\s*(?:if|when|where)\b/i.test(words) || NOT_A_NOUN.test(words) || HALF.test(words)) return { kind: 'quoted', text: cut(words) };
  return { kind: 'noun', text: words };
}

function nameAsked(words: string): QuestionName {
  const body = words.slice(0, -1).trim();
  const who = /^(who|what) (is|are|was|were) (it|they|he|she|(?:the|this|that|these|those|your|their) [a-z-]+)$/i.exec(body);
  if (who) return { kind: 'clause', text: `${who[1]?.toLowerCase()} ${who[3]} ${who[2]}` };
  const has = /^do (they|you|we) (.+)$/i.exec(body);
  if (has) return { kind: 'condition', text: `${has[1]} ${has[2]}` };
  const is = /^(is|are|was|were|has|have|can|could|will|would|should) (they|you|he|she|it|we|there) (.+)$/i.exec(body);
  if (is) return { kind: 'condition', text: `${is[2]} ${is[1]?.toLowerCase()} ${is[3]}` };
  return { kind: 'quoted', text: cut(words) };
}

function cut(words: string): string {
  if (words.length <= LONGEST_QUOTE) return words;
  const start = words.slice(0, LONGEST_QUOTE);
  return `${start.slice(0, start.lastIndexOf(' '))} \u2026`;
}
