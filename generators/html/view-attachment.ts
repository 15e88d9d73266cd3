import type { AttachmentQuestion } from '../../compiler/model/question.ts';
import type { BodyView } from './body-view.ts';
import { viewFrame } from './leading.ts';
import type { PageScope } from './page-scope.ts';

/** A file: its name, kind, size and hash are the answer, its bytes travel beside the record. */
export function viewAttachment(question: AttachmentQuestion, id: string, scope: PageScope): BodyView {
  return {
    fields: {
      ...viewFrame(question, id, scope, { hint: 'Only the name, kind, size and fingerprint of the file are recorded. Send the file itself with the record' }),
      bodies: [{ file: { id, name: id, label: 'Choose a file' } }, { status: { id: `${id}--file` } }],
    },
  };
}
