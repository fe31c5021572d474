/**
 * Words that people build passwords on, Dutch and English, written down for this program. A password that is one of
 * them with some digits and signs after it is guessed first, so it is refused.
 */
export const commonWords: ReadonlySet<string> = new Set(
  `
  password passw0rd wachtwoord wachtwoorden welkom welkomthuis welcome geheim geheimpje secret letmein toegang inloggen
  aanmelden login admin administrator beheer beheerder gebruiker user guest gast test tester testtest proef default
  changeme veranderen verander veranderdit computer internet laptop scherm toetsenbord keyboard windows office google
  facebook instagram whatsapp telegram microsoft samsung iphone android qwerty qwertyui qwertyuiop qwertz azerty
  asdfghjk asdfghjkl asdfasdf zxcvbnm qazwsx qazwsxedc wasdwasd abcdefg abcdefgh abcabc abcdabcd iloveyou ikhouvanjou
  houvanjou loveyou liefde liefje schatje schatjes lieverd lieveling prinses princess sunshine zonneschijn zonnetje
  vakantie weekend maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni
  juli augustus september oktober november december lente voorjaar zomer najaar herfst winter spring summer autumn
  monday tuesday wednesday thursday friday saturday sunday january february march may june july august october
  amsterdam rotterdam denhaag utrecht eindhoven nijmegen arnhem groningen tilburg breda almere apeldoorn enschede
  haarlem maastricht leeuwarden zwolle deventer leiden delft dordrecht zaanstad amersfoort nederland holland belgie
  gemeente gemeentehuis stadhuis provincie waterschap raadhuis burgemeester wethouder ambtenaar raadslid overheid
  ministerie organisatie afdeling kantoor werkplek werkplaats bedrijf company
  ajax ajaxamsterdam feyenoord psv feijenoord voetbal football soccer hockey tennis barcelona liverpool chelsea arsenal
  baseball basketball superman batman spiderman pokemon pikachu starwars minecraft fortnite dragon draak monkey aapje
  master shadow hunter killer ninja matrix michael jessica jennifer charlie daniel thomas jordan ashley nicole
  anna emma julia sophie lotte sanne lisa eva noor mila saar bram daan lars levi luuk milan sem finn jan piet kees
  karel klaas johan peter willem hendrik maria johanna mohamed fatima
  hond hondje poes poesje katten konijn paard paarden vlinder bloemen bloem tijger leeuw olifant dolfijn
  appeltaart appel banaan aardbei chocola chocolade koffie koffiezetten pindakaas hagelslag stroopwafel kaas
  lekker hallo hallohallo hoihoi goedemorgen goedendag gezellig moeder vader mama papa mamapapa familie kinderen
  football1 trustno freedom vrijheid whatever nothing niets niks iets zomaar onbekend nieuw nieuwe tijdelijk temporary
  temp start starten opnieuw mijnwachtwoord mywachtwoord mypassword password123 afweging dossier
  `
    .trim()
    .split(/\s+/),
);
