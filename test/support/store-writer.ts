// A process that writes into a document store, for tests of several processes and of sudden death.
//
//   node dist/test/support/store-writer.js STORE add ID TIMES    adds 1 to note ID so many times
//   node dist/test/support/store-writer.js STORE fill PREFIX     writes notes PREFIX1, PREFIX2, … without end;
//                                                                prints the id of each that is acknowledged
//
// STORE is the path of a SQLite file, or the address of a Postgres database.

import { openDocuments } from '../../src/store/documents/open-documents.ts';

const [store = '', mode, name = '', times = '0'] = process.argv.slice(2);
const documents = await openDocuments(store.startsWith('postgres:') ? { url: store } : { file: store });

if (mode === 'add') {
  for (let time = 0; time < Number(times); time += 1) {
    await documents.update('note', name, (note) => ({
      write: { value: String(Number(note?.value ?? 0) + 1) },
      result: undefined,
    }));
  }
  await documents.close();
} else {
  for (let number = 1; ; number += 1) {
    const id = `${name}${number}`;
    await documents.update('note', id, () => ({ write: { value: id }, result: undefined }));
    process.stdout.write(`${id}\n`);
  }
}
