/** Bodies for the gallery: short ones, long ones, and every kind of fact. */
import type { EntityDetails, SourcedFact } from '../../data/corpus/entity-details.ts';

const diplomat: SourcedFact['source'] = {
  id: 'diplomat',
  title: 'Smart Cities or Surveillance? Huawei in Central Asia',
  authors: ['Yau Tsz Yan'],
  publisher: 'The Diplomat',
  published: '2019-08',
  url: 'https://thediplomat.com/2019/08/smart-cities-or-surveillance-huawei-in-central-asia/',
  kind: 'analysis',
  caution: 'Read in a reposted copy. Most figures are given without a named source.',
};
const review: SourcedFact['source'] = {
  id: 'review',
  title: 'A long look at city contracts and those who sign them',
  authors: ['First Author', 'Second Author', 'Third Author'],
  publisher: 'Journal of Urban Contracts',
  published: '2022-03-09',
  kind: 'scholarship',
};

const fact = (
  id: string,
  says: string,
  more: Partial<SourcedFact['fact']> = {},
  source: SourcedFact['source'] = diplomat,
): SourcedFact => ({
  fact: { id, says, about: ['safe-city'], kind: 'reported', figures: [], ...more, source: source.id },
  source,
});

const cameras = fact('cameras', 'Some 883 cameras were at work in Tashkent by 2019.', {
  kind: 'figure',
  when: '2019',
  caution: 'The source counts public cameras only.',
  figures: [{ text: '883', value: 883, unit: 'cameras', measure: 'city-cameras' }],
});
const counted = fact(
  'counted',
  'A count by the city put the number of cameras at 1,200 in the same year.',
  {
    kind: 'figure',
    by: 'the City of Tashkent',
    when: '2019',
    figures: [{ text: '1,200', value: 1200, unit: 'cameras', measure: 'city-cameras' }],
  },
  review,
);

export const FACTS: SourcedFact[] = [
  cameras,
  fact('claim', 'The company says that its systems are sold in more than 230 cities.', {
    kind: 'claim',
    by: 'Huawei',
    when: '2018-11',
    origin: 'Huawei, November 2018',
  }),
  fact(
    'law',
    'Organisations and citizens are to support and assist the work of national intelligence.',
    { kind: 'law', when: '2017-06-28' },
    review,
  ),
  fact('projection', 'The market was expected to double.', { kind: 'projection', when: '2022' }),
  fact('opinion', 'Such systems do more for control than for safety.', { kind: 'opinion' }, review),
  fact(
    'long',
    'Between 2014 and 2020 the programme was taken up, one after another, by ministries, regional governments and police forces that differed in nearly everything except the lender, the supplier and the length of the contract that they signed with it.',
    { when: '2014/2020' },
    review,
  ),
];

export const FULL: EntityDetails = {
  entity: {
    id: 'safe-city',
    name: 'Safe City',
    type: 'programme',
    description: 'Package of cameras, software and command centres for police and city governments',
    aliases: [],
    relations: [],
  },
  facts: FACTS,
  count: FACTS.length,
  disputes: [],
  related: [
    { id: 'huawei', name: 'Huawei', type: 'company', relation: 'made by', direction: 'to' },
    { id: 'smart-city', name: 'Smart city', type: 'concept', relation: 'part of', direction: 'to' },
    { id: 'dsr', name: 'Digital Silk Road', type: 'programme', relation: 'part of', direction: 'to' },
    {
      id: 'tashkent',
      name: 'Safe City in Tashkent',
      type: 'programme',
      relation: 'part of',
      direction: 'from',
    },
    {
      id: 'dushanbe',
      name: 'Safe City in Dushanbe',
      type: 'programme',
      relation: 'part of',
      direction: 'from',
    },
  ],
  since: [],
  origins: [{ origin: 'Huawei, November 2018', sources: 3, facts: ['claim'] }],
};

export const DISPUTED: EntityDetails = {
  ...FULL,
  disputes: [
    {
      dispute: {
        id: 'count',
        facts: ['cameras', 'counted'],
        short: 'Counts of cameras in Tashkent differ: 883 or 1,200, both for 2019.',
        note: 'The two counts differ in what they call a camera: one leaves out those at private entrances.',
      },
      facts: [cameras, counted],
    },
  ],
};

export const SINCE: EntityDetails = { ...FULL, since: ['law', 'long'] };

export const SHORT: EntityDetails = {
  entity: {
    ...FULL.entity,
    id: 'karamay',
    name: 'Karamay',
    type: 'place',
    description: 'Oil city in Xinjiang',
  },
  facts: FACTS.slice(1, 2),
  count: 1,
  disputes: [],
  related: [],
  since: [],
  origins: [],
};

export const LONG_NAME: EntityDetails = {
  ...SHORT,
  entity: {
    ...SHORT.entity,
    name: 'National Enterprise Credit Information Publicity System Administration Office',
    type: 'organisation',
    description:
      'An office whose name is as long as a name can be, and whose line of description is not much shorter.',
  },
};
