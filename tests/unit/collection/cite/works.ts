import { readFamilyFirst, readName } from '../../../../data/collection/cite/names.ts';
import type { Work } from '../../../../data/collection/cite/work.ts';

const people = (...names: string[]) => names.map((name) => readName(name));
const read = '2024-03-01';

const NEWS: Omit<Work, 'title'> = {
  type: 'newspaper',
  authors: people('Bo Birch'),
  container: 'MIT Technology Review',
  published: '2022-11-22',
  url: 'https://example.org/news',
  accessed: read,
};

/** Works of every kind, with no, one, two, three and four authors, and dates of every precision. */
export const WORKS: Record<string, Work> = {
  newspaper: {
    type: 'newspaper',
    title: 'Made in China, Exported to the World: The Surveillance State',
    authors: people('Paul Mozur', 'Jonah M. Kessel', 'Melissa Chan'),
    container: 'The New York Times',
    published: '2019-04-24',
    url: 'https://www.nytimes.com/2019/04/24/technology/ecuador.html',
    accessed: read,
  },
  'page without author or date': {
    type: 'webpage',
    title: 'Safe city solution',
    authors: [],
    container: 'Huawei',
    url: 'https://e.huawei.com/en/solutions',
    accessed: read,
  },
  'page with two authors, a month and a quotation in its title': {
    type: 'webpage',
    title: 'Watching Huawei’s “Safe Cities”',
    authors: people('Jonathan E. Hillman', 'Maesea McCalpin'),
    container: 'Center for Strategic and International Studies',
    published: '2019-11',
    url: 'https://www.csis.org/analysis/watching-huaweis-safe-cities',
    accessed: read,
  },
  'page by a body': {
    type: 'webpage',
    title: 'How mass surveillance works',
    authors: people('Human Rights Watch'),
    container: 'Relief Web',
    published: '2019',
    url: 'https://reliefweb.example/how',
    accessed: read,
  },
  'title that asks': {
    type: 'newspaper',
    title: 'Who is watching the watchers?',
    authors: people('Ursula K. Le Guin'),
    container: 'The Guardian',
    published: '2020-02-01',
    url: 'https://example.org/who',
    accessed: read,
  },
  book: {
    type: 'book',
    title: 'The age of surveillance capitalism: the fight for a human future',
    authors: people('Shoshana Zuboff'),
    publisher: 'PublicAffairs',
    published: '2019',
    accessed: read,
  },
  'book by four': {
    type: 'book',
    title: 'Cities under watch',
    authors: people('Ann Ash', 'Bo Birch', 'Cy Cedar', 'Di Dogwood'),
    publisher: 'Tree Press',
    published: '2016',
    accessed: read,
  },
  report: {
    type: 'report',
    title: 'Digital silk road',
    authors: people('Wendy Ash'),
    publisher: 'Ministry of Industry',
    published: '2017-12-01',
    url: 'https://gov.example/report',
    accessed: read,
  },
  journal: {
    type: 'journal',
    title: 'Surveillance and the city',
    authors: people('Jean-Paul de la Ash', 'Bo Birch'),
    container: 'Journal of Cities',
    published: '2018',
    url: 'https://doi.org/10.1/x',
    accessed: read,
  },
  'authors with a suffix, Jr. first': {
    ...NEWS,
    title: 'Statement by military leaders',
    authors: people('James R. Clapper Jr.', 'Samuel Locklear III'),
  },
  'author with a suffix': { ...NEWS, title: 'Statement', authors: people('Samuel Locklear III') },
  'author whose family name comes first': {
    ...NEWS,
    title: 'Working together to build the Silk Road',
    authors: [readFamilyFirst('Xi Jinping')],
  },
  'authors of whom one has the family name first, and one initials only': {
    ...NEWS,
    title: 'Joint venture',
    authors: [readFamilyFirst('Cheng Ting-Fang'), ...people('C.J. Chivers')],
  },
  'title that is two sentences': {
    ...NEWS,
    title: 'China just announced a new social credit law. Here’s what it means.',
  },
  'title that ends in an abbreviation': { ...NEWS, title: 'What the U.S. and Europe ban in the U.S.' },
  'title that ends in a quoted question': { ...NEWS, title: 'The first American "smart city?"' },
  'title with straight double marks': { ...NEWS, title: 'China Pursues "Internet Plus" Strategy' },
  'title with straight single marks and apostrophes': {
    ...NEWS,
    title: "The workers' 5G decision isn't cheap: it 'will cost £2bn'",
  },
  'title with marks within marks': { ...NEWS, title: 'He said “Watch the ‘safe city’ now” twice' },
  'title with hyphens': {
    ...NEWS,
    title: 'Database reveals ‘Muslim-tracking’ state-of-the-art software for self-driving al-Qaeda hunters',
  },
  'title that ends in a year': { ...NEWS, title: 'Smart cities to be worth over $2 trillion by 2025' },
  'book with marks in its title, of a house that ends in a stop': {
    type: 'book',
    title: 'The road to "Internet Plus"',
    authors: people('Bo Birch'),
    publisher: 'Apple Inc.',
    published: '2019',
    accessed: read,
  },
};
