/** Writes a definition to start from: short, commented, and right as it stands. */
export function writeStarter(id: string): string {
  const title = `${id.charAt(0).toUpperCase()}${id.slice(1).replaceAll('-', ' ')}`;
  return `# yaml-language-server: $schema=../../schemas/form.schema.json
# What each key means: docs/language.md. What a message means: concordat explain <code>.
form: ${id}
version: 1.0.0
title: ${title}
purpose: Say in one sentence what this form is for.
# Printed on every page. Remove the line if nothing has to be said.
notFor: This form is not a referral. If a child is in immediate danger call 999.
# marking: OFFICIAL-SENSITIVE

# Components and code lists, each pinned to a version, such as: uses: {person: 1.0.0}
# The document whose printed items are asked, such as: source: dudley

sections:
  - title: What happened
    # Everything says where it comes from: \`item: 3\` or \`place: page 2\` of the source, or why it is added.
    added: Written to start from. Say here why the standard adds it, or cite the source instead.
    questions:
      # An id is the key of the answer. It stays when the words change.
      - {id: happenedOn, type: date, ask: When did it happen?, required: true, past: true}
      - id: seenBy
        type: choice
        ask: Who saw it?
        required: true
        options: {self: I saw it myself, told: Somebody told me}
      # Asked only if the condition holds. Conditions read questions asked before: docs/expressions.md.
      - {id: toldBy, type: text, ask: Who told you?, when: "seenBy == 'told'", required: true}
      - {id: account, type: text, lines: 8, ask: What happened?, hint: Use the words of the child where you can., required: true}
      - {id: childSafe, type: yes-no, ask: Is the child safe now?, required: true}
      - {id: done, type: text, lines: 4, ask: What has been done to make the child safe?}

rules:
  # A rule judges what was answered. error: cannot be final. query: needs a reason. note: is shown.
  - id: not-safe-needs-action
    when: "!childSafe"
    must: answered(done)
    error: The child is not safe now. Say what has been done.
    added: Written to start from.
    # Examples that the compiler runs, and that a board reads in words.
    breaks: [{childSafe: false}]
    holds: [{childSafe: false, done: Called 999.}, {childSafe: true}]

next:
  - when: "!childSafe"
    added: Written to start from.
    do: [Call 999.]
`;
}
