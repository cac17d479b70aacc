import type { Entity, Fact, Pack, Source } from '../../../data/corpus/schema.ts';

const source: Source = {
  id: 'yau',
  title: 'Smart Cities',
  authors: ['Niva Yau'],
  publisher: 'The Diplomat',
  published: '2019-08',
  kind: 'analysis',
};

function entity(
  id: string,
  name: string,
  description: string,
  aliases: Entity['aliases'] = [],
  type: Entity['type'] = 'company',
): Entity {
  return { id, name, type, description, aliases, relations: [] };
}

function fact(id: string, says: string, about: string[], more: Partial<Fact> = {}): Fact {
  return { id, says, about, kind: 'reported', source: 'yau', figures: [], ...more };
}

/** A small corpus in which each way of finding something has a right answer and something to confuse it with. */
export const PACK: Pack = {
  format: 1,
  id: 'small',
  version: '1',
  title: 'Small',
  sources: [source],
  entities: [
    entity('huawei', 'Huawei', 'Maker of telecom networks', [
      { text: '华为', lang: 'zh' },
      { text: 'Хуавэй', lang: 'ru' },
    ]),
    entity('huaneng', 'Huaneng', 'Power company'),
    entity('angren', 'Angren', 'Users of networks of Huawei', [], 'organisation'),
    entity('symantec', 'Symantec', 'Seller of storage', ['Huawei Symantec']),
    entity('huawei-marine', 'Huawei Marine', 'Maker of sea cables'),
    entity('safe-city', 'Safe City', 'City surveillance sold as a package', [], 'programme'),
    entity('smart-city', 'Smart City', 'Idea of towns that are run by data', [], 'concept'),
    entity('smarter-cities', 'Smarter Cities', 'Campaign of a seller of computers', [], 'programme'),
    entity('expo', 'Smart City Expo', 'Trade fair', [], 'event'),
    entity(
      'belt-and-road',
      'Belt and Road Initiative',
      'Plan for roads and ports',
      ['BRI', 'Belt and Road'],
      'programme',
    ),
    entity('britain', 'United Kingdom', 'State in Europe', ['Britain'], 'place'),
    entity('tashkent', 'Tashkent', 'Capital of Uzbekistan', [], 'place'),
    entity('dushanbe', 'Dushanbe', 'Capital of Tajikistan', [], 'place'),
    entity(
      'intelligence-law',
      'National Intelligence Law',
      'Law that obliges organisations to help the secret services',
      [],
      'law',
    ),
    entity('almaty', 'Almaty', 'City in Kazakhstan', [], 'place'),
    entity('almalyk', 'Almalyk Mining', 'Digger for copper'),
    entity('macaes', 'Bruno Maçães', 'Portuguese author', [], 'person'),
  ],
  facts: [
    fact(
      '883',
      'Some 883 cameras in Tashkent were developed further with backing from Huawei.',
      ['tashkent', 'huawei'],
      { kind: 'figure' },
    ),
    fact('800', 'Over 800 cameras watch parks in Dushanbe.', ['dushanbe']),
    fact('60m', 'A project worth $60 million was turned down.', ['safe-city']),
    fact('34m', 'Another project cost $34 million.', ['safe-city']),
    fact('170', 'Telecom networks in 170 countries were counted.', ['angren'], { kind: 'figure' }),
    fact('dna', 'DNA records were to reach 100,000 in a year.', ['huaneng']),
    fact('opinion', 'Cameras in Tashkent are a danger to everyone.', ['tashkent'], {
      kind: 'opinion',
      by: 'A critic',
    }),
    fact('copper', 'More copper was dug up.', ['almalyk']),
    fact('law', 'Companies have to assist intelligence work under the law.', ['intelligence-law'], {
      kind: 'law',
    }),
  ],
  disputes: [],
};
