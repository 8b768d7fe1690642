import { archive } from './fixtures.ts';
import { clean } from './pipeline.ts';
import { removedList } from './removed.ts';

/** Prints what becomes of the archive's documents whose path contains an argument: `npx tsx test/cases/show.ts [PART]...` */
const parts = process.argv.slice(2);
for (const item of archive().filter((candidate) => parts.length === 0 || parts.some((part) => candidate.path.includes(part)))) {
  const { article, markdown } = clean(item.bytes, item.path, item.options);
  const messages = article.messages.map((message) => `${message.level} ${message.code}: ${message.text}\n`);
  console.log(
    `======== ${item.path}\n${markdown}-------- removed or moved\n${removedList(article)}-------- messages\n${messages.join('')}`,
  );
}
