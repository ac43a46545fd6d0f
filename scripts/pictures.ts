// npm run pictures: the pictures of the README into assets/screenshots, those of the stores, in every language of
// the interface, into .output/store. `npm run pictures -- store` makes the latter alone, `-- store es` those of one.
import { readmePictures } from './pictures/readme.ts';
import { languages, storePictures } from './pictures/store.ts';
import { storeTiles } from './pictures/tiles.ts';

const [only, wanted] = process.argv.slice(2);
const spoken = languages.filter((language) => wanted === undefined || language === wanted);
if (spoken.length === 0 || (only !== undefined && only !== 'readme' && only !== 'store')) {
  console.error(`Say readme, or store and one of ${languages.join(', ')}, or nothing for all.`);
  process.exit(2);
}

if (only !== 'store') await readmePictures();
if (only !== 'readme') {
  for (const language of spoken) await storePictures(language);
  await storeTiles();
}
console.log('The pictures are in assets/screenshots and .output/store.');
