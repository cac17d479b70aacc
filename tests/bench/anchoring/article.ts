/**
 * An article written for the benchmark: paragraphs of sentences, as plain as news is, with repeats of its own words.
 */
export const ARTICLE: string[][] = [
  [
    'The control room of the new police headquarters opened on a Tuesday in March, and half of the screens were still dark.',
    'By the end of the year, said the deputy mayor, every crossing in the capital would be watched by two cameras.',
    'Nobody in the room asked who would be watching the watchers.',
  ],
  [
    'The system cost 126 million dollars, most of it lent by a state bank in Beijing at two percent interest.',
    'A clause on the ninth page of the contract says that spare parts may be bought from the first supplier only.',
    'The ministry has never published the contract; a copy was shown to this reporter by a former official.',
  ],
  [
    '“We are not selling eyes,” said the company’s regional director. “We are selling calm.”',
    'He pointed to a chart on which crime fell by 46 percent in three years, without naming the source of the figures.',
    'The national statistics office, asked about the same three years, gave a fall of eight percent.',
  ],
  [
    'Salome Njoroge sells phone covers below one of the cameras and says that she has stopped noticing it.',
    'What she notices is that the street lights, which were part of the same project, work again.',
    'Her brother, a student, walks a different way home since a march in June was filmed from three sides.',
  ],
  [
    'Engineers who worked on the project describe a system that does less than was promised.',
    'Faces are matched only at the airport and at two stations, and the match is wrong about once in every nine cases.',
    'Number plates are read well by day and badly in the rain.',
  ],
  [
    'The data protection law, passed in 2019, exempts the police from most of its rules.',
    'A commissioner was to be named within ninety days; the post was filled after two years.',
    'Her office has eleven employees and shares a floor with the postal savings bank.',
  ],
  [
    'Similar rooms have opened in at least eleven other cities of the region since then.',
    'Most were built by the same company, and most were paid for with loans from the same two banks.',
    'In one of them, the loan fell due before the cameras had been switched on.',
  ],
  [
    'The opposition has asked for an inquiry twice, and has twice been told that the matter is one of security.',
    'Last month the deputy mayor announced a second phase, with drones and a hundred kilometres of cable.',
    'On the day of the announcement, by his own count, a third of the screens were dark.',
  ],
];
