/**
 * What readers type, and what should be found: ids of entities or facts, any of which is a right answer. A `*` after
 * an id stands for all facts whose ids begin so. They are written from what a reader wants, not from what the search
 * does; every second one is kept out of tuning.
 */
const LABELLED = `
# names as they are
Huawei => huawei
Safe City => safe-city
smart city => smart-city
Karamay => karamay
CloudWalk => cloudwalk
Sesame Credit => sesame-credit
social credit => social-credit
Digital Silk Road => digital-silk-road
National Intelligence Law => national-intelligence-law
Xinjiang => xinjiang
5G => 5g
IBM => ibm
Ren Zhengfei => ren-zhengfei
Great Firewall => great-firewall
Tibet => tibet

# aliases, abbreviations, other scripts
BRI => belt-and-road
One Belt One Road => belt-and-road
OBOR => belt-and-road
IoT => iot
GDPR => gdpr
华为 => huawei
Хуавей => huawei
华为技术 => huawei
阿里巴巴 => alibaba
一带一路 => belt-and-road
社会信用体系 => social-credit
新疆 => xinjiang
Таджикистан => tajikistan
Ташкент => tashkent
芝麻信用 => sesame-credit
NSA => nsa
NDRC => ndrc
CPEC => cpec
Aliyun => alibaba-cloud
PRC => prc
CCP => ccp
SWIFT => swift-network
Uighurs => uyghurs
Astana => nur-sultan
ECU911 => ecu-911

# spelling: joined, split, hyphenated, without accents, in capitals
safe-city => safe-city
safecity => safe-city
SAFE CITIES => safe-city
smartcity => smart-city
sesamecredit => sesame-credit
cloud walk => cloudwalk
we chat => wechat
belt & road => belt-and-road
bruno macaes => bruno-macaes
francois godement => francois-godement
abigael vasselier => abigael-vasselier
xiongan => xiongan
internet-of-things => iot

# slips
huawie => huawei
hauwei => huawei
huwaei => huawei
huawai => huawei
xingjiang => xinjiang
tashknt => tashkent
belt and raod => belt-and-road
scoial credit => social-credit
hikvison => hikvision
sensetme => sensetime
kazahkstan => kazakhstan
uzbekstan => uzbekistan
krygyzstan => kyrgyzstan
cloudwlak => cloudwalk
facial recogniton => facial-recognition
natonal inteligence law => national-intelligence-law
zhengfie => ren-zhengfei
turkmenistn => turkmenistan
digtal silk road => digital-silk-road
gelsenkirhcen => gelsenkirchen

# the first letters
hua => huawei
huaw => huawei
kara => karamay
sesa => sesame-credit
tash => tashkent
xinj => xinjiang
digital si => digital-silk-road
belt an => belt-and-road
face rec => facial-recognition
social cr => social-credit
cloudw => cloudwalk
national intel => national-intelligence-law
mega => megvii alfa-telecom
predictive pol => predictive-policing

# a word of the name
intelligence law => national-intelligence-law
firewall => great-firewall
silk road => silk-road digital-silk-road
cultural revolution => cultural-revolution
meng => meng-wanzhou meng-arrest
zhengfei => ren-zhengfei
operations center => ibm-ioc huawei-ioc
black categories => five-black-categories
police stations => convenience-police-stations
re-education => re-education-camps

# facts half remembered
cameras in tashkent => yau-tashkent*
883 cameras => yau-tashkent* foreignpolicy-uzbekistan-deal
$60 million => yau-kyrgyz* huawei-kyrgyz-rejection-2018
law that makes companies help spies => *intelligence-law*  us-military-party-interests
cameras in dushanbe => yau-dushanbe-800-cameras yau-dushanbe*
over 2,000 cameras astana => yau-nur-sultan-2000-cameras
626 million cameras => dalha-cctv-626-million-by-2022
one camera for every two people => dalha-camera-for-two-people
uzbekistan billion dollar deal => yau-uzbekistan-1bn-deal huawei-uzbekistan-deal-2019
ecuador surveillance cost => dalha-ecu-911-200-million
$34 million vega => yau-vega-kyrgyzstan-contract
huawei ibm consultancy fees => coda-ren-100m-ibm-fees
huawei finance chief arrested => coda-meng-arrest-2018 meng-arrest meng-wanzhou
panic buttons for old people => coda-karamay-panic-buttons
bribe costs 50 points => denyer-suining-bribe
drink driving points => denyer-suining-bribe
dating site credit score => denyer-baihe* baihe
reward for informants in tibet => dalha-tibet-reward-300000-yuan dalha-tibet-notice-departments
DNA of tourists => dalha-tsultrim-tourists-dna
100 million dna records => dalha-dna-100-million-by-2020 dna-collection
tibetans who set themselves on fire => dalha-self-immolations-153 tibet-self-immolations
uber of trucking => schrader-manbang-uber-of-trucking manbang
truck drivers strike => china-truckers-strike-2018 schrader-strike* schrader-truckers*
huawei duisburg => schrader-duisburg-mou duisburg
london underground free wifi offer => ecfr-london-underground-2011
49% stake in data centres => ecfr-global-switch-stake global-switch
generals against 5g => us-military*
zimbabwe faces => macaes-zimbabwe-faces cloudwalk-zimbabwe-2018
racial bias of the algorithm => macaes-cloudwalk-bias
huawei trojan horse => eprs-us-trojan-horse
huawei olympics cameras export => dalha-exports-began-2008 beijing-olympics-2008
first users of safe city => schrader-first-safe-city-countries coda-safe-city-early-adopters
huawei 20 to 40 countries => schrader-huawei-20-to-40-countries
500 smart cities => yau-500-smart-cities
brain of the smart city => schrader-ioc-brain huawei-ioc
tajikistan safe city debt => yau-tajikistan-debt
loans for surveillance => chinese-loans-surveillance dalha-loans-open-market
kyrgyz company supplied 90% by huawei => yau-sky-mobile-share sky-mobile
israeli video analytics => agent-vi coda-agent-vi-motorola
british video analytics home office => ipsotek coda-ipsotek-home-office
german cities huawei => duisburg gelsenkirchen schrader-duisburg-mou schrader-gelsenkirchen
french city safe city => valenciennes schrader-valenciennes
smart pill bottles => ferguson-iot-bedroom
electronic panopticon => finch-electronic-panopticon
attacks on control systems => finch-scada-attacks scada
china unicom 5g partners => pao-unicom-partners-meeting pao-unicom-bri-5g pao-5g-rapid-growth
huawei banned from australian broadband => ecfr-huawei-australia-nbn nbn-australia
founder of huawei army => ecfr-huawei-military-origins ren-zhengfei
rental cars without deposit => denyer-sesame-no-deposit dalha-social-credit-perks
banned from flying first class => denyer-travel-bans
big brother => denyer-murong-big-brother
score for every citizen => yang-no-automatic-score denyer-single-score-scenario denyer-rating-everyone denyer-creemers-1-3-billion social-credit
ibm karamay => coda-ibm-karamay-2012 coda-ibm-platform-to-safe-city
82 branches => coda-ibm-82-branches
chinese police posts every 200 metres => dalha-police-posts-spacing convenience-police-stations
cadres sent to villages => dalha-benefit-the-masses-21000 benefit-the-masses dalha-plainclothes-cadres
yuan international currency => kant-yuan-motive rmb-internationalisation
data laws in central asia => yau-*data-law* yau-*data-policy*
pakistan corridor => cpec yau-megvii-cpec
huawei philippines cameras => dalha-bgc-crime-and-traffic bonifacio-global-city
spending on domestic security per head => dalha-zenz-highest-spending
eu veto on chinese investment => eulawblog-eu-veto

# nonsense
xqzv blorf =>
qwertyuiop =>
purple elephant sings =>
zzzz =>
best pancake recipe =>
?!? =>
lorem ipsum dolor =>
fhqwhgads =>

# other languages, letters and older names
kirgistan => kyrgyzstan
Kirgisistan => kyrgyzstan
Kirghizia => kyrgyzstan
Киргизия => kyrgyzstan
Кыргызская Республика => kyrgyzstan
Tadschikistan => tajikistan
Тоҷикистон => tajikistan
Usbekistan => uzbekistan
O'zbekiston => uzbekistan
Тошкент => tashkent
Қазақстан => kazakhstan
Doushanbé => dushanbe
ЗТЕ => zte
Дахуа => dahua
Алибаба => alibaba
тенсент => tencent
Хиквижн => hikvision
華為 => huawei
中興 => zte
一帶一路 => belt-and-road
社會信用 => social-credit
人臉識別 => facial-recognition
習近平 => xi-jinping
Neue Seidenstraße => belt-and-road
Gesichtserkennung => facial-recognition
Sozialkreditsystem => social-credit
Uiguren => uyghurs
Deutschland => germany
закон о разведке => national-intelligence-law

# figures half remembered, in other words
$22m dushanbe => yau-dushanbe-safe-city-22m
one billion dollar uzbekistan deal => yau-uzbekistan-1bn-deal huawei-uzbekistan-deal-2019 foreignpolicy-uzbekistan-deal
17.5 million flights => guardian-courts-banned-flights ap-flights-blocked
230 cities safe city => coda-safe-city-230-cities
huawei share of 5g patents => mondaq-huawei-15-percent kant-huawei-5g-patents
2.5 million people tracked => coda-xinjiang-2-5m-tracked newarab-2-5-million
14 investors china unicom => pao-unicom-14-investors
article 7 intelligence law => daum-article-7
ceiec free cameras bishkek => foreignpolicy-bishkek-ceiec
how many cameras in china => isc-china-350-million isc-china-560-million dalha-cctv-200-million dalha-cctv-626-million-by-2022
how many police posts tibet => dalha-police-posts-696 hrw-600-police-posts
`;

export interface LabelledQuery {
  query: string;
  /** Ids that answer it, `*` for any letters; none for nonsense. */
  answers: string[];
  /** Kept out of tuning. */
  isHeldOut: boolean;
}

export const QUERIES: LabelledQuery[] = LABELLED.split('\n')
  .filter((line) => line.includes(' =>'))
  .map((line, index) => {
    const [query = '', answers = ''] = line.split(' =>');
    return { query, answers: answers.split(' ').filter(Boolean), isHeldOut: index % 2 === 1 };
  });

/** Whether an id is among those that answer a query. */
export function answersIt({ answers }: LabelledQuery, id: string): boolean {
  return answers.some((answer) => new RegExp(`^${answer.replaceAll('*', '.*')}$`).test(id));
}
