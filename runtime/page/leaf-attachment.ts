import { element, field } from './elements.ts';
import type { Leaf } from './leaf.ts';

interface Attachment {
  readonly name: string;
  readonly mediaType: string;
  readonly size: number;
  readonly sha256: string;
}

/** A chosen file, known by its name, kind, size and hash; its bytes are read once and not kept. */
export function createAttachmentLeaf(id: string, changed: () => void): Leaf {
  let attachment: Attachment | undefined;
  const input = (): HTMLInputElement => field(id) as HTMLInputElement;
  const show = (text: string): void => {
    element(`${id}--file`).textContent = text;
  };
  input().addEventListener('change', () => {
    const file = input().files?.[0];
    attachment = undefined;
    show(file ? 'Reading the file' : '');
    if (file) void readFile(file).then((read) => {
      if (input().files?.[0] !== file) return;
      attachment = read;
      show(sayAttachment(read));
      changed();
    }, () => show('This file could not be read. Choose it again'));
  });
  return {
    fields: () => [input()],
    read: () => (attachment ? { value: attachment } : input().files?.length ? { problem: { message: 'The file is still being read', field: id } } : {}),
    write(value) {
      attachment = value as Attachment | undefined;
      input().value = '';
      show(attachment ? sayAttachment(attachment) : '');
    },
    say: () => attachment?.name ?? '',
  };
}

async function readFile(file: File): Promise<Attachment> {
  const digest = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  const sha256 = [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return { name: file.name, mediaType: file.type.toLowerCase() || 'application/octet-stream', size: file.size, sha256 };
}

function sayAttachment({ name, size }: Attachment): string {
  return `${name}, ${size.toLocaleString('en-GB')} bytes`;
}
