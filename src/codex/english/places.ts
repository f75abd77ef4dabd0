// Places of the world that English books name without ado.

import { wordList } from '../word-list.ts';

export const KNOWN_PLACES = wordList(
  'africa america asia europe australia antarctica england scotland ireland wales britain great_britain united_kingdom france',
  'germany austria switzerland italy spain portugal holland netherlands belgium denmark norway sweden finland iceland russia',
  'poland bohemia hungary romania bulgaria serbia greece turkey prussia bavaria saxony sicily corsica sardinia malta cyprus',
  'crete egypt morocco algeria tunis libya sudan ethiopia kenya nigeria uganda congo transvaal rhodesia zanzibar madagascar',
  'syria palestine israel jordan lebanon arabia persia iran iraq afghanistan india pakistan bengal burma ceylon nepal tibet',
  'china japan korea siam thailand vietnam malaya java sumatra borneo indonesia philippines new_zealand tasmania canada',
  'united_states mexico cuba jamaica haiti panama brazil peru chile argentina colombia venezuela bolivia patagonia greenland',
  'siberia crimea transylvania alps andes himalayas pyrenees rockies london westminster oxford cambridge bristol bath brighton',
  'dover canterbury winchester southampton portsmouth plymouth exeter birmingham manchester liverpool leeds sheffield york',
  'newcastle hull norwich reading windsor greenwich edinburgh glasgow aberdeen dublin belfast cork cardiff paris lyons',
  'marseilles bordeaux calais rouen versailles berlin hamburg munich dresden leipzig frankfurt cologne vienna prague budapest',
  'geneva zurich rome naples venice florence milan turin genoa madrid barcelona seville lisbon amsterdam rotterdam brussels',
  'antwerp copenhagen oslo stockholm helsinki moscow petersburg st._petersburg warsaw odessa athens constantinople istanbul',
  'jerusalem damascus baghdad cairo alexandria calcutta bombay delhi madras peking beijing shanghai hong_kong tokyo singapore',
  'sydney melbourne new_york boston philadelphia washington baltimore chicago san_francisco los_angeles new_orleans texas',
  'california florida virginia georgia carolina pennsylvania massachusetts connecticut maine vermont ohio illinois michigan',
  'kansas nebraska utah nevada colorado arizona montana oregon alaska hawaii new_england new_jersey nantucket toronto montreal',
  'quebec vancouver kent sussex surrey essex devon devonshire cornwall dorset dorsetshire somerset somersetshire hampshire',
  'wiltshire berkshire hertfordshire derbyshire lancashire yorkshire norfolk suffolk lincolnshire cheshire herefordshire',
  'gloucestershire warwickshire cumberland northumberland middlesex thames severn rhine danube seine nile ganges mississippi',
  'atlantic pacific mediterranean baltic adriatic los_alamos seattle denver detroit dallas houston miami atlanta las_vegas',
  'hollywood brooklyn manhattan harlem bronx broadway times_square central_park scotland_yard pall_mall piccadilly',
  'mayfair chelsea kensington hampstead soho whitechapel southwark lambeth brixton camberwell wimbledon croydon',
);
