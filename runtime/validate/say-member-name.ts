const PLAIN_NAME = /^[A-Za-z][A-Za-z0-9-]{0,39}$/;

/** Names a member of an object; a name that looks like no name is not repeated, since it could be an answer in the wrong place. */
export function sayName(member: string): string {
  return PLAIN_NAME.test(member) ? `The member ${member}` : 'A member';
}
